import Foundation
import TestSupport
import Testing

/// The user's own limits, with the real binary: whatever runs something is refused, and says why.
@Suite struct OwnLimitsTests {
    private let learner = Learner()
    private let solution = SmallCatalog.billSolution

    private func write(_ text: String) throws {
        let folder = learner.home + "/.config/reprise"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: folder + "/limits.json", atomically: true, encoding: .utf8)
    }

    @Test func refuseAProfileThatAsksForMore() throws {
        try write(#"{"memory-mib": 256}"#)
        let words =
            "the sandbox profile pure asks for memory-mib 512, and your own limits in "
            + "\(learner.home)/.config/reprise/limits.json allow at most 256, so nothing was run."
        for arguments in [["grade", "split-the-bill", solution], ["check", "split-the-bill"]] {
            let answer = try learner.start(arguments).finish()
            #expect(answer.status == 69 && answer.errors.contains(words), "\(answer.errors)")
        }
        #expect(learner.journalLines == [])
        let doctor = try learner.run("doctor")
        #expect(
            doctor.status == 69 && doctor.output.contains("at most memory-mib 256, by ~/.config/reprise/limits.json"))
        #expect(doctor.output.contains(words), "\(doctor.output)")
    }

    @Test func doNothingToOneThatAsksForLess() throws {
        try write(#"{"memory-mib": 512, "wall-seconds": 5}"#)
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        #expect(try learner.run("doctor").output.contains("at most wall-seconds 5, memory-mib 512, by"))
    }

    @Test func areNeverIgnored() throws {
        try write("{\n  \"memory\": 256\n}\n")
        let answer = try learner.run("grade", "split-the-bill", solution)
        #expect(answer.status == 64 && answer.errors.contains("limits.json: memory: found an unknown key"))
        #expect(answer.errors.contains("(line 2)") && answer.errors.contains("Mend that file"), "\(answer.errors)")
        #expect(try learner.run("doctor").output.contains("MISSING  limits"))
        #expect(learner.journalLines == [])
    }
}
