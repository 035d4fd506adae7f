import Authoring
import Page

/// A mutant that every case accepts: what is changed in it, and a case that would tell, to be taken over.
package enum SurvivorPage {
    package static func page(_ survivor: MutationResult.Survivor) -> [Block] {
        let mutant = survivor.mutant
        let place = "\(mutant.file), line \(mutant.line): \(mutant.kind)"
        var blocks: [Block] = [.listing(Listing(place, mutant.diff.joined(separator: "\n") + "\n"))]
        if let killer = survivor.killer {
            blocks.append(.listing(Listing("a case that would tell, if it is what you ask for", killer.text + "\n")))
            blocks.append(.listing(Listing("what the mutant says to it", killer.mutantSays)))
        }
        return blocks
    }
}
