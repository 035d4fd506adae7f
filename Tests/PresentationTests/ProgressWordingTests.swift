import Catalog
import Testing

@testable import Authoring
@testable import Presentation

/// The line below a proof that goes on.
@Suite struct ProgressWordingTests {
    private static let ids = (0..<40).map { ExerciseID(track: "basics", topic: "files", name: "e-\($0)") }
    private static let progress = ProofProgress(all: ids, done: Set(ids.prefix(12)), underWay: Array(ids[12..<14]))

    @Test(
        arguments: [
            (100, 25, "[######              ] 12/40  basics/files/e-12, basics/files/e-13  about 25 s left"),
            (83, 25, "[######              ] 12/40  basics/files/e-12, basics/files/e-13  about 25 s left"),
            (82, 25, "[######              ] 12/40  basics/files/e-12  about 25 s left"),
            (50, 25, "[######              ] 12/40  about 25 s left"),
            (30, 25, "[######              ] 12/40  "),
            (79, 190, "[######              ] 12/40  basics/files/e-12  about 3 min left"),
            (79, nil, "[######              ] 12/40  basics/files/e-12, basics/files/e-13"),
            (0, 25, ""),
        ] as [(Int, Int?, String)])
    func fits(_ columns: Int, _ left: Int?, _ line: String) {
        #expect(ProgressWording.line(Self.progress, left: left, columns: columns) == line)
    }
}
