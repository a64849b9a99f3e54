/** The facts that policies ask for most: of a path at the head. */
import type { FactRequest } from '../model/facts.js'

export function digestRequest(path: string, algorithm: string): FactRequest & { fact: 'digest' } {
  return { fact: 'digest', path, algorithm, side: 'head' }
}

export function documentRequest(path: string): FactRequest & { fact: 'document' } {
  return { fact: 'document', path, side: 'head' }
}

/** The files below a folder. */
export function listingRequest(path: string): FactRequest & { fact: 'listing' } {
  return { fact: 'listing', path, side: 'head' }
}

export function textRequest(path: string): FactRequest & { fact: 'text' } {
  return { fact: 'text', path, side: 'head' }
}
