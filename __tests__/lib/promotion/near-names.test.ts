import { describe, expect, test } from '@jest/globals'
import { nearNames } from '../../../src/lib/promotion/near-names.js'

describe('nearNames', () => {
  test.each<[string, string[], string[]]>([
    ['acuracy', ['accuracy', 'auc'], ['accuracy']],
    ['accuracy', ['Accuracy', 'test.accuracy'], ['Accuracy']],
    ['eval/accuracy', ['eval.accuracy', 'accuracy'], ['eval.accuracy']],
    ['accuracy', ['train.accuracy', 'test.accuracy', 'loss'], ['train.accuracy', 'test.accuracy']],
    ['test_fast', ['tests/test_sort.py::test_fast', 'tests/test_sort.py::test_slow'], ['tests/test_sort.py::test_fast']],
    ['test.accuracy', ['accuracy'], ['accuracy']],
    ['accuracy', ['accuracy', 'rmse'], []],
    ['f1', ['precision', 'f1_score'], ['f1_score']],
    ['f1-score', ['f1', 'f1_score'], ['f1_score']],
    ['loss', ['val_loss', 'train_loss', 'auc'], ['val_loss', 'train_loss']],
    ['', ['accuracy'], []],
    ['a', ['x.a', 'y.a', 'z.a', 'w.a'], ['x.a', 'y.a', 'z.a']],
  ])('%j among %j', (name, names, expected) => {
    expect(nearNames(name, names)).toEqual(expected)
  })
})
