import { expect, test } from '@jest/globals'
import { immutableName } from '../../src/lib/immutable-names.js'

test.each([
  ['raw/2025-09-01.csv', '2025-09-01'],
  ['raw/20250901/rows.csv', '20250901'],
  ['raw/2025/09/01/rows.csv', '2025/09/01'],
  ['t/year=2025/month=9/day=1/part-0.parquet', 'year=2025/month=9/day=1'],
  ['export_2025.09.01.tgz', '2025.09.01'],
  ['customers_clean_v1.0.parquet', 'v1.0'],
  ['releases/v2.3.1/model.bin', 'v2.3.1'],
  ['pkg-1.2.0.tar.gz', '1.2.0'],
  ['model-3f2a9c1b.bin', '3f2a9c1b'],
  ['objects/9c1b2d3e4f5a.json', '9c1b2d3e4f5a'],
])('%s is named for ever, after %s', (path, text) => expect(immutableName(path)?.text).toBe(text))

test.each([
  'data/latest.csv',
  'model_v3.pkl',
  'schemas/v1/order.json',
  'split_0.8.csv',
  'requirements-py3.11.txt',
  'report-2025-13-45.csv',
  'run-12345678901.csv',
  'defaced-facade.bin',
  'reports/2025.json',
  'x'.repeat(2000) + '-2025-09-01',
])('%s is not', (path) => expect(immutableName(path)).toBeUndefined())
