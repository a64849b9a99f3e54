/** The facts that policies ask for most: of a path, at the head unless they say otherwise. */
import type { FactRequest } from '../model/facts.js'

type Side = 'head' | 'base'

export function digestRequest(path: string, algorithm: string): FactRequest & { fact: 'digest' } {
  return { fact: 'digest', path, algorithm, side: 'head' }
}

export function documentRequest(path: string): FactRequest & { fact: 'document' } {
  return { fact: 'document', path, side: 'head' }
}

/** The files below a folder. */
export function listingRequest(path: string, side: Side = 'head'): FactRequest & { fact: 'listing' } {
  return { fact: 'listing', path, side }
}

export function textRequest(path: string, side: Side = 'head'): FactRequest & { fact: 'text' } {
  return { fact: 'text', path, side }
}
