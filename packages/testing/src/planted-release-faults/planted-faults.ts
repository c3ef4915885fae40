import { addressFaults, indexFaults, redirectFaults } from './addresses.ts'
import { fileFaults, lostAddressFaults, searchFaults } from './files.ts'
import { linkFaults } from './links.ts'
import { htmlFaults, languageFaults, textFaults } from './pages.ts'
import type { PlantedFault } from './plant.ts'
import { outsideFaults, policyFaults } from './security.ts'

/** Every mistake that is planted in finished sites to see whether it is found. */
export const plantedFaults: readonly PlantedFault[] = [
  ...linkFaults,
  ...addressFaults,
  ...indexFaults,
  ...redirectFaults,
  ...languageFaults,
  ...htmlFaults,
  ...textFaults,
  ...outsideFaults,
  ...policyFaults,
  ...fileFaults,
  ...searchFaults,
  ...lostAddressFaults,
]
