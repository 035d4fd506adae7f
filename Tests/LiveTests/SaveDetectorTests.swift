import Testing

@testable import Live

/// What stirrings in a folder mean.
@Suite struct SaveDetectorTests {
    private static func marks(_ hash: String, _ seconds: Int = 0) -> FileMarks {
        FileMarks(marks: ["main.py": FileMarks.Mark(hash: hash, seconds: seconds, nanoseconds: 0)])
    }

    private static let gone = FileMarks(marks: [:], missing: ["main.py"])

    @Test func otherContentIsASaveOnce() {
        var detector = SaveDetector(known: Self.marks("a"))
        detector.stir(at: 1)
        detector.stir(at: 1.02)
        #expect(detector.deadline == 1.02 + SaveDetector.quietSeconds)
        #expect(detector.look(Self.marks("b", 1), at: 1.05) == .saved)
        #expect(detector.deadline == nil)
        #expect(detector.look(Self.marks("b", 1), at: 1.1) == .nothing)
    }

    @Test func theSameContentWithANewTimeIsASaveUnlessItBelongsToOne() {
        var detector = SaveDetector(known: Self.marks("a"))
        #expect(detector.look(Self.marks("a", 1), at: 10) == .saved)
        #expect(detector.look(Self.marks("a", 2), at: 10.2) == .nothing)
        #expect(detector.look(Self.marks("b", 2), at: 10.3) == .saved)
        #expect(detector.look(Self.marks("b", 9), at: 19) == .saved)
    }

    @Test func aMomentBetweenTwoRenamesIsNotTheEnd() {
        var detector = SaveDetector(known: Self.marks("a"))
        #expect(detector.look(Self.gone, at: 1) == .nothing)
        #expect(detector.deadline == 1 + SaveDetector.replacementSeconds)
        #expect(detector.look(Self.marks("b"), at: 1.1) == .saved)
        #expect(detector.look(Self.gone, at: 2) == .nothing)
        #expect(detector.look(Self.gone, at: 2.5) == .gone(["main.py"]))
        #expect(detector.look(Self.gone, at: 4) == .nothing)
        #expect(detector.look(Self.marks("b", 5), at: 5) == .saved)
    }

    @Test func whatWeWroteOurselvesIsKnown() {
        var detector = SaveDetector(known: Self.marks("a"))
        detector.stir(at: 1)
        detector.accept(Self.marks("starter", 1))
        #expect(detector.look(Self.marks("starter", 1), at: 1.1) == .nothing)
    }
}
