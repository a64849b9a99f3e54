import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'DQ.GATE_FAILED': {
    severity: 'error',
    message: 'The gate `{{gate}}` is not passed: {{detail}}.',
    why: 'The document says itself what has to hold before this may be used, and it does not hold.',
    fix: 'Mend the data or the model and measure again; to ask for less is a decision of its own, which needs somebody to take it.',
    spec: 'Pipeline Ch. 6; DatasetCards Ch. 12',
  },
  'DQ.GATE_UNREADABLE': {
    severity: 'error',
    message: 'The gate `{{gate}}` cannot be judged: {{detail}}.',
    why: 'A limit that cannot be compared with anything lets everything through, and looks like a gate all the same.',
    fix: 'Write it as an interval `[0,1]`, a comparison `p99<=200`, or a plain number beside `min` or `max`.',
    spec: 'Pipeline Ch. 6',
  },
  'DQ.GATE_LOOSENED': {
    severity: 'error',
    message: 'The gate `{{gate}}` asks for less than at the base: {{detail}}.',
    why: 'A change that lowers the bar it has to clear always passes, and whoever comes later inherits the lower bar.',
    fix: 'Restore the limit; if less is enough, say why in a waiver with an owner and an end.',
    spec: 'Pipeline Ch. 6; Core.DataSpec P67-4',
  },
  'DQ.EXPECTATION_FAILED': {
    severity: 'error',
    message: '`{{expectation}}` failed{{detail}}.',
    why: 'The data was tested and is not what those who use it were promised.',
    fix: 'Mend the data and run the validation again, or correct the expectation when it is the one that is wrong.',
  },
  'DQ.RUN_SUPERSEDED': {
    severity: 'note',
    message: 'The run of `{{suite}}` in which {{count}} failed does not count: `{{file}}` is a newer one ({{time}}){{rest}}.',
    why: 'The newest run of a suite on a batch says what the data is like now; what it did not test again, an expectation that was taken out, nobody knows.',
    fix: 'Remove the results of older runs, or keep them as a record.',
  },
  'DQ.RUN_AHEAD': {
    severity: 'warning',
    message:
      'The run of `{{suite}}` is dated {{time}}, after now ({{now}}): it does not stand for the data, and `{{file}}` counts.',
    why: 'A run from the future would be the newest for ever, and whatever failed before and after it would be put aside.',
    fix: 'Correct the clock or the time zone of the machine that made it, or remove the result.',
  },
  'DQ.NOTHING_CHECKED': {
    severity: 'warning',
    message: 'The validation calls itself a success, but evaluated no expectation.',
    why: 'A test that tests nothing is green whatever the data is like.',
    fix: 'Add expectations to the suite, or check why none of them ran.',
  },
  'DQ.ROW_COUNT': {
    severity: 'error',
    message: '`{{name}}` has {{count}} rows, {{detail}}.',
    why: 'Data that lost or gained rows without anybody meaning it is the most common way in which a pipeline breaks in silence.',
    fix: 'Find out where the rows went; when the new number is right, write it down.',
  },
  'DQ.GUARDRAIL': {
    severity: 'error',
    message: 'The guardrail `{{name}}` does not do what it says: {{detail}}.',
    why: 'A runtime policy is a decision function with thresholds: when table and decisions disagree, nobody knows which one runs.',
    fix: 'Decide which side is right, correct the threshold or the recorded actions, and run the table again.',
  },
  'DQ.SPLIT_RATIO': {
    severity: 'error',
    message: 'The splits do not add up: {{detail}}.',
    why: 'Rows that are in no split or counted twice make every number that is measured on them wrong.',
    fix: 'Write shares that sum to 1, and the counts that the division really gave.',
    spec: 'Pipeline Ch. 9; SPLIT.RATIO_SUM',
  },
  'DQ.LEAKAGE': {
    severity: 'error',
    message: '{{detail}}.',
    why: 'A model that has seen what it is tested on looks better than it is, and nobody notices before it is used.',
    fix: 'Divide by object, by time or by scene so that nothing is on both sides, and name the guard under `leakage_guard`.',
    spec: 'Pipeline Ch. 9; SPLIT.LEAKAGE_FORBID',
  },
  'DQ.LATENCY': {
    severity: 'error',
    message: '`{{name}}` {{detail}}.',
    why: 'Users experience tail latency, not the average: what the slowest requests take decides whether the service is fast enough.',
    fix: 'Measure again and bring the tail below its limit; percentiles that decrease are a mistake of the measurement.',
    spec: 'Ch. 11 §VIII',
  },
  'DQ.SCHEMA_VIOLATED': {
    severity: 'error',
    message: '`{{file}}` breaks the schema in {{row}} (line {{line}}): {{detail}}.',
    why: 'Samples and fixtures are what others build and test against: one that the schema refuses teaches them something that is not so.',
    fix: 'Correct the data, or the schema when the data is right.',
    spec: 'Data and feature versioning, schema validation',
  },
  'DQ.SAMPLE_UNREADABLE': {
    severity: 'error',
    message: '`{{file}}` could not be held to the schema: {{reason}}.',
    why: 'Whether the data keeps to the schema is not known, and not known is not the same as yes.',
    fix: 'Make the file readable, name the schema it is of (`{ path: …, schema: … }`), or drop it from the samples.',
  },
  'DQ.FILE_UNREADABLE': {
    severity: 'warning',
    message: 'What the document says of `{{file}}` could not be checked: {{reason}}.',
    why: 'Whether its rows are those that the document says is not known, and not known is not the same as yes.',
    fix: 'Commit the data in a form that can be read (CSV, JSON lines, Parquet), or say nothing of its rows here.',
  },
  'DQ.VALUE_INVALID': {
    severity: 'error',
    message: '`{{name}}` is {{found}}, where {{wanted}} is expected.',
    why: 'A value that is no number is compared as text or not at all, and either way the comparison says nothing.',
    fix: 'Write a plain number without quotes; leave a value out that was not measured.',
  },
} as const satisfies RuleTable
