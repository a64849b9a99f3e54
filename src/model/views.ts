import type { At, Json, Path } from './json.js'
import type { DistributionsView, FreshnessView, MetricsView, QualityView, ReleaseView } from './measured-views.js'
import type { PipelineView, RunsView } from './run-views.js'

export type * from './measured-views.js'
export type * from './run-views.js'

/**
 * Views: kind-independent readings of a document. A kind fills those it has; a policy reads them and never asks which
 * tool wrote the file. To add a view, add a member here and let the kinds that have it compute it; the engine does not change.
 */
export interface Views {
  readonly sections: SectionsView
  readonly versioning: VersioningView
  readonly lineage: LineageView
  readonly artifacts: ArtifactsView
  readonly links: LinksView
  readonly schema: SchemaView
  readonly surface: SurfaceView
  readonly references: ReferencesView
  readonly pipeline: PipelineView
  readonly runs: RunsView
  readonly metrics: MetricsView
  readonly distributions: DistributionsView
  readonly quality: QualityView
  readonly freshness: FreshnessView
  readonly release: ReleaseView
  readonly provenance: ProvenanceView
  readonly replay: ReplayView
}
export type ViewName = keyof Views

/** The parts that a document of this kind has, and those its specification asks for. */
export interface SectionsView {
  /** Every part the kind knows, as paths; a part counts as there when it is present and not empty. */
  readonly known: readonly Path[]
  /** Those that the specification requires, with the place that says so. */
  readonly required: readonly { readonly path: Path; readonly spec: string }[]
}

export interface VersioningView {
  /** What the document calls itself: its id, else its name. */
  readonly name?: At<Json>
  /** The document's own version as it is written; a number when the file left it unquoted. */
  readonly version?: At<Json>
  /** The same once more, where the kind's specification has it, when `version` stands under `versioning`. */
  readonly versionAgain?: At<Json>
  readonly scheme?: At<Json>
  readonly stabilityLine?: At<Json>
  readonly compatMode?: At<Json>
  readonly notice?: { readonly at: Path; readonly type?: At<Json>; readonly summary?: At<Json>; readonly date?: At<Json> }
  readonly references: readonly At<Json>[]
  /** Two axes, for a document that counts its schema and its data apart (Core.DataSpec Ch. 7). */
  readonly schemaVersion?: At<Json>
  readonly dataRelease?: At<Json>
  /** `alpha`, `beta`, `rc`, `stable`, `lts` (DatasetCards Ch. 14). */
  readonly channel?: At<Json>
  /** Whether this version is out or closed, as it is written: `frozen: true`, `status: released`. */
  readonly status?: At<Json>
  readonly deprecation?: At<Json>
  readonly withdrawal?: At<Json>
  /** Evidence of a migration, as it is written: under `versioning`, or in a stage. */
  readonly shadows: readonly At<Json>[]
  readonly dualWrites: readonly At<Json>[]
  /** Where a missing version would be written. */
  readonly versionPath: Path
  /** Whether the kind's specification asks for a version. */
  readonly required: boolean
  /** Only a break is to raise the version, as dbt counts the versions of a model; else any change is. */
  readonly countsBreaks?: boolean
  /** The data is made anew with the schema, as a model of dbt is built: nobody reads older data by the newer schema. */
  readonly isRemade?: boolean
}

export interface LineageView {
  readonly graphs: readonly LineageGraph[]
}
export interface LineageGraph {
  readonly at: Path
  readonly nodes: readonly LineageNode[]
  readonly edges: readonly LineageEdge[]
  /**
   * Whether the format itself asks for one connected graph (the spec family does, DVC does not). `elsewhere`: the shape is
   * that of another document, which is the one to judge (a lock's `dvc.yaml`).
   */
  readonly connected: 'required' | 'expected' | 'elsewhere'
  /** The format asks that nodes carry a version or a digest. */
  readonly versioned: boolean
}
export interface LineageNode {
  /** Unique within the graph. */
  readonly id: string
  readonly at: Path
  readonly kind: string // stage | artifact | dataset | model | run, or what the file says
  readonly version?: At<Json>
  readonly digest?: At<Json>
  /** Path in the workspace, when the node stands for a file: joins graphs of several documents. */
  readonly path?: string
}
export interface LineageEdge {
  readonly from: string
  readonly to: string
  readonly at: Path
  readonly fromAt: Path
  readonly toAt: Path
}

export type DigestAlgorithm = 'sha256' | 'sha512' | 'sha1' | 'md5' | 'md5-dos2unix' | 'git-blob'

export interface ArtifactsView {
  readonly artifacts: readonly Artifact[]
  /** The lists as such (`artifacts`, `export_manifest.artifacts`), present even when they are empty. */
  readonly lists: readonly { readonly role: ArtifactRole; readonly at: Path }[]
  /** Parts that ought to hold artifacts and cannot be read, with the end of a sentence that says why. */
  readonly unread?: readonly { readonly at: Path; readonly reason: string }[]
}
/**
 * `declared` and `manifest` are the two lists of the spec family; `input`, `output` and `pointer` come from DVC and its like.
 * `listed`: of a list that stands beside its files (checksums, a data package); some may not be in the repository.
 * `attested`: what was said of files that may be anywhere (an attestation, a bill of materials): its paths start at a root that
 * the document does not name.
 */
export type ArtifactRole = 'declared' | 'manifest' | 'input' | 'output' | 'pointer' | 'listed' | 'attested'
export interface Artifact {
  readonly at: Path
  readonly role: ArtifactRole
  /** As written, whatever its type. */
  readonly path?: At<Json>
  /** Folder that the path is relative to, in the workspace ('' for the root). */
  readonly folder: string
  /** A path that is not there is tried from the workspace root as well. */
  readonly rootFallback: boolean
  /** As written, whatever the value's type; `DigestAlgorithm` when the name is known, else the key of the file. */
  readonly digests: readonly { readonly algorithm: string; readonly value: Json; readonly at: Path }[]
  readonly size?: At<Json>
  /** The entry stands for a folder. */
  readonly directory: boolean
  /** The specification asks for a sha256 here. */
  readonly sha256Required: boolean
}

/** Model → data → features: what a document says it was made from. */
export interface LinksView {
  readonly links: readonly {
    readonly to: 'dataset' | 'model' | 'feature-set'
    readonly name?: At<Json>
    readonly version?: At<Json>
    readonly digest?: At<Json>
  }[]
}

/**
 * Where a document holds schemas, and how they are to be read. The reading and comparing is the engine's (the fact
 * `schema-diff`), since it takes much code that most runs do not need.
 */
export interface SchemaView {
  readonly parts: readonly SchemaPart[]
  /** Schemas that are named instead of held: `contracts/raw_rows@v1.2`. */
  readonly references: readonly At<Json>[]
  /** Contracts of their own within the document (a stage's), with what they say about evolution. The document's own mode is in `versioning`. */
  readonly contracts: readonly SchemaContract[]
}
export type SchemaDialect =
  | 'avro'
  | 'card'
  | 'data-contract'
  | 'dbt-manifest'
  | 'dbt-properties'
  | 'feature-set'
  | 'frictionless'
  | 'json-schema'
  | 'mlflow-model'
  | 'odcs'
  | 'openlineage'
export interface SchemaPart {
  readonly dialect: SchemaDialect
  /** Of the value that is read: `[]` for the whole document. In `file` when there is one, else in the document itself. */
  readonly at: Path
  /** What pairs the two sides when the place may move: the stage and port that a schema belongs to. */
  readonly id?: string
  /** Another file of the same side that holds the schema, because the document names it. */
  readonly file?: string
  /** Where the document names `file`: what changed in there is shown here. */
  readonly namedAt?: Path
  /** Only this place of the value counts, which may refer to the rest: `#/definitions/order`. */
  readonly within?: Path
  /** Of a card: the names of the contracts that it spells out here. One that moves to a file has ` ref` behind its name there. */
  readonly holds?: readonly string[]
}
export interface SchemaContract {
  readonly at: Path
  readonly compatMode?: At<Json>
  readonly evolution?: At<Json>
  readonly schemaRef?: At<Json>
}

/** What others may rely on beside the schema. Everything else in a document is data or prose. */
export interface SurfaceView {
  readonly items: readonly SurfaceItem[]
}
export type SurfaceArea =
  'artifact' | 'port' | 'metric' | 'licence' | 'access' | 'stage' | 'model' | 'partition' | 'clustering' | 'key' | 'identity'
export interface SurfaceItem {
  readonly area: SurfaceArea
  /** What pairs the two sides: the path of an artifact, the name of a metric; '' where there is one only. */
  readonly id: string
  readonly at: Path
  /** Another value is another thing: a metric's unit and direction, the licence's expression, the type of a port. */
  readonly value: string
  /** Something in between that the document itself goes on to use: it counts when it is new at the end, and may go like a stage. */
  readonly internal?: boolean
}

/** Every text by which a document points at something else, as it is written. */
export interface ReferencesView {
  readonly references: readonly Reference[]
}
/**
 * `reference`: an entry of a list of references. `see`: where a rule or a part comes from. `source`, `transform`: what data
 * was made from and by. `schema`: a schema that is named instead of held. `lock`: a lock file. `container`: an image.
 */
export type ReferenceRole = 'reference' | 'see' | 'source' | 'transform' | 'schema' | 'lock' | 'container'
export interface Reference {
  readonly role: ReferenceRole
  /** Of the text itself, also where it stands in a map (`{uri: …}`). */
  readonly at: Path
  /** As written, whatever its type. */
  readonly value: Json
  /** What pins it, where that stands beside it: the commit of an import. */
  readonly pin?: At<Json>
  /** One of several files that come together; when none of them is here, they are kept elsewhere. */
  readonly together?: boolean
  /** It names a part of the document itself: one of these. */
  readonly among?: { readonly what: string; readonly names: readonly string[] }
}

/** What the outputs were made from and in: everything as it is written. */
export interface ProvenanceView {
  /** Of the part that says it. */
  readonly at: Path
  /** The kind's specification asks for a lock of the dependencies and for seeds. */
  readonly asksForEnvironment: boolean
  /** Folder that its paths are relative to. */
  readonly folder: string
  readonly sources: readonly At<Json>[]
  readonly transforms: readonly At<Json>[]
  readonly containers: readonly At<Json>[]
  readonly dependencyLocks: readonly At<Json>[]
  readonly seeds?: At<Json>
  /** Where missing seeds and a missing lock would be written. */
  readonly seedsPath: Path
  readonly lockPath: Path
  /** Stages that are said not to give the same result each time, and what is said about how they are run. */
  readonly nondeterministic: readonly {
    readonly name: string
    readonly at: Path
    readonly libraries?: At<Json>
    readonly backend?: At<Json>
  }[]
  /** Names and versions of what may be meant by a transform; undefined when the document names no stages at all. */
  readonly stages?: readonly { readonly name: string; readonly version?: At<Json>; readonly at: Path }[]
}

/** How a run is to be repeated. */
export interface ReplayView {
  readonly at: Path
  readonly folder: string
  /** Undefined when the document does not say; any value but `false` switches it on. */
  readonly enabled?: At<Json>
  readonly inputsLock?: At<Json>
  /** `strict` or `lenient`. */
  readonly posture?: At<Json>
  readonly tolerance?: At<Json>
  /** The file that says what came of the last replay, when the document names one. */
  readonly result?: At<Json>
  readonly seeds?: At<Json>
}
