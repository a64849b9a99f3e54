/** Of pipelines that run commands: what is to be run, and what was recorded of it. */
import type { At, Json, Path } from './json.js'

/** What is to be run, with loops and templates resolved: what a tool like DVC would run. */
export interface PipelineView {
  readonly file: string
  /** The file that records the runs. */
  readonly lock?: string
  readonly stages: readonly PipelineStage[]
  /** What the tool refuses to read as a stage or as a part of one; `reason` is the end of a sentence. */
  readonly malformed: readonly { readonly at: Path; readonly path: string; readonly reason: string }[]
}
export interface PipelineStage {
  readonly name: string
  readonly at: Path
  readonly commands: readonly StageCommand[]
  readonly deps: readonly StageFile[]
  readonly outs: readonly StageFile[]
  readonly params: readonly StageParams[]
  /** Its dependencies are not to be looked at. */
  readonly frozen: boolean
  /** It stands for several stages that could not be told, because their list is not known. */
  readonly isOpen: boolean
}
export interface StageCommand {
  readonly text: string
  readonly at: Path
  /**
   * `plain`: as it is written. `templated`: every template had a value; numbers may be spelled otherwise than by the tool.
   * `open`: one had none, or is written out in a way that the tool's own configuration decides.
   */
  readonly form: 'plain' | 'templated' | 'open'
  /** Words that may be files of the workspace, as workspace paths. */
  readonly mentions: readonly { readonly word: string; readonly path: string }[]
}
export interface StageFile {
  readonly text: string
  readonly at: Path
  /** In the workspace; missing for a URL, an absolute path or an open template. */
  readonly path?: string
  /** Every template in it was resolved. */
  readonly complete: boolean
}
export interface StageParams {
  readonly file: StageFile
  /** Undefined for the whole file. */
  readonly keys?: readonly { readonly name: string; readonly at: Path; readonly complete: boolean }[]
}

/** What was recorded of the runs of a pipeline. */
export interface RunsView {
  /** Where the pipeline is declared, and what it declares; undefined when that could not be read. */
  readonly declaredIn: string
  readonly pipeline?: PipelineView
  readonly stages: readonly RecordedStage[]
}
export interface RecordedStage {
  readonly name: string
  readonly at: Path
  /** What the pipeline declares under this name; undefined for a stage that it does not have (any more). */
  readonly declared?: PipelineStage
  /** A text, or a list of texts. */
  readonly command?: At<Json>
  readonly deps: readonly RecordedFile[]
  readonly outs: readonly RecordedFile[]
  readonly params: readonly { readonly text: string; readonly path?: string; readonly values: Json; readonly at: Path }[]
}
export interface RecordedFile {
  readonly text: string
  readonly at: Path
  readonly path?: string
  /** `dvc-dir` for the digest of a folder's listing; `legacy`: text files were read with LF for CRLF before they were hashed. */
  readonly digest?: {
    readonly algorithm: 'md5' | 'dvc-dir'
    readonly legacy: boolean
    readonly value: string
    readonly at: Path
    /** Of the bytes that were hashed; of all files for a folder. */
    readonly size?: number
  }
  /** How many files a folder had. */
  readonly files?: number
  /** The entry has neither a digest nor anything else by which DVC knows what was there. */
  readonly isUnidentified?: true
}
