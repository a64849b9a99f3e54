import type { Path } from '../../model/json.js'
import type { SurfaceItem, SurfaceView } from '../../model/views.js'
import { item } from '../surface.js'
import type { Pipeline } from './pipeline.js'
import type { Recorded } from './recorded.js'

interface Out {
  readonly id: string
  readonly at: Path
}

/** Outputs under the folder that they are written to; metrics and plots are files of their own sort. */
export function pipelineSurface({ stages, files, types }: Pipeline): SurfaceView {
  const items = stages.flatMap((stage): SurfaceItem[] => [
    item('stage', stage.name, stage.at),
    ...stage.outs.flatMap((out) => outItem(out, String(out.at[stage.at.length]))),
  ])
  const top = files.flatMap(({ id, at, path }): SurfaceItem[] => {
    if (id === '' || at[0] === 'params') return []
    if (at[0] !== 'artifacts') return outItem({ id, at }, String(at[0]))
    return [item('model', String(at[1]), at, [path ?? id, types.get(path ?? id)].filter(Boolean).join(' '))]
  })
  return { items: firstOfEach([...items, ...top]) }
}

export function recordedSurface(outs: readonly Recorded[]): SurfaceView {
  return { items: firstOfEach(outs.flatMap(({ file, at }) => outItem({ id: file.id, at }, 'outs'))) }
}

function outItem({ id, at }: Out, list: string): SurfaceItem[] {
  if (id === '') return []
  return [item(list === 'metrics' || list === 'plots' ? 'metric' : 'artifact', id, at)]
}

function firstOfEach(items: readonly SurfaceItem[]): SurfaceItem[] {
  const seen = new Map<string, SurfaceItem>()
  for (const one of items) {
    const key = `${one.area}\0${one.id}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
