/** Whether a file of this name can be read as a table: CSV, TSV, JSON lines, Parquet. JSON may be anything. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson|parquet|pq)$/i.test(name)
}
