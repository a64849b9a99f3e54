import { useYaml } from './lazy-source.js'
import { YamlText } from './yaml.js'

// For whoever cannot wait: with this import a source can be read without being prepared.
useYaml(YamlText)

export { formatOf, frontMatter, Source, tooLarge, type Format } from './lazy-source.js'
