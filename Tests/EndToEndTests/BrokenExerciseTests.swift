import Foundation
import TestSupport
import Testing

/// Exercises that cannot be read: the others are as usable as ever, and everybody is told.
@Suite(.patient) struct BrokenExerciseTests {
    private let learner = Learner()
    private static let label = "Exercises/basics/variables/parcel-label/exercise.json"
    private static let fault = label + ": line 1, column 2"

    init() throws { try learner.copyCatalog() }

    private func breakOne() throws { try learner.writeCatalog(Self.label, "{nope") }

    private func breakAll() throws {
        for exercise in SmallCatalog.exercises {
            try learner.writeCatalog("Exercises/\(exercise)/exercise.json", "{nope")
        }
    }

    @Test func oneIsShownInTheList() throws {
        try breakOne()
        let list = try learner.run("list")
        #expect(list.status == 0)
        #expect(list.output.contains("  broken    basics/variables/parcel-label"))
        #expect(list.output.contains("  new       basics/variables/split-the-bill"))
        #expect(list.errors.hasPrefix("reprise: " + Self.fault) && list.errors.split(separator: "\n").count == 1)
        let json = try learner.run("list", "--json")
        let entries = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(entries.count == SmallCatalog.exercises.count)
        #expect(
            entries.filter { $0["broken"] as? Bool == true }.map { $0["id"] as? String } == [
                "basics/variables/parcel-label"
            ])
    }

    @Test func oneDoesNotStopTheOthers() throws {
        try breakOne()
        #expect(try learner.run().output.contains("Next: basics/variables/split-the-bill"))
        #expect(try learner.run("grade", "split-the-bill", SmallCatalog.billSolution).status == 0)
        let plan = try learner.run()
        #expect(plan.status == 0 && plan.output.contains("Next: basics/control-flow/parking-fee"), "\(plan)")
        #expect(try learner.run("--json").status == 0)
        #expect(try learner.run("report").status == 0)
        #expect(try learner.run("completions", "ids").output.contains("\nbasics/variables/parcel-label\n"))
        let check = try learner.run("check", "split-the-bill", "parcel-label")
        #expect(check.status == 1 && check.output.hasSuffix("1 of 2 exercises proven.\n"))
    }

    @Test func oneIsRefusedByItself() throws {
        try breakOne()
        for command in ["show", "grade", "reset"] {
            let answer = try learner.start([command, "parcel-label"] + (command == "reset" ? ["--yes"] : [])).finish()
            #expect(answer.status == 70 && answer.errors.contains(Self.fault), "\(answer)")
        }
        #expect(learner.journalLines == [])
    }

    @Test func aSessionListsIt() throws {
        try breakOne()
        let terminal = try LiveTerminal(learner)
        #expect(terminal.wait(for: "Split the bill"))
        terminal.send("l")
        #expect(terminal.wait(for: "basics/variables/parcel-label"))
        #expect(terminal.screen.lines.contains { $0.contains("broken") && $0.contains("parcel-label") })
        #expect(terminal.screen.lines.contains { $0.contains("new") && $0.contains("Parking fee") })
        terminal.send("\u{1B}")
        #expect(terminal.wait { !$0.text.contains("basics/variables/parcel-label") })
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
    }

    @Test func doctorNamesOne() throws {
        try breakOne()
        let doctor = try learner.run("doctor")
        #expect(doctor.status == 0)
        #expect(doctor.words.contains("of which 1 cannot be read; the first: \(Self.fault)"), "\(doctor.words)")
        #expect(doctor.words.contains("`reprise check` names all."))
    }

    @Test func doctorIsNotReadyWithoutAny() throws {
        try breakAll()
        let doctor = try learner.run("doctor")
        let count = SmallCatalog.exercises.count
        #expect(doctor.status == 69)
        #expect(doctor.output.contains("\nMISSING  catalog "))
        #expect(doctor.words.contains("\(count) exercises in ~/catalog, of which \(count) cannot be read; the first: "))
        #expect(doctor.words.contains(SmallCatalog.bill + "/exercise.json: line 1, column 2"))
        #expect(doctor.words.contains("`reprise check` names all."))
        #expect(!doctor.words.contains("Everything is ready"))
        #expect(try learner.run("doctor", "--json").output.contains("\"ready\" : false"))
    }

    @Test func nothingToDoIsNotTakenForAllDone() throws {
        #expect(try learner.run("grade", "split-the-bill", SmallCatalog.billSolution).status == 0)
        try breakAll()
        let plan = try learner.run()
        #expect(plan.status == 0 && !plan.output.contains("Well done"))
        let left = SmallCatalog.exercises.count - 1
        #expect(plan.words.contains("The \(left) that are left cannot be read"), "\(plan.words)")
        let grade = try learner.run("grade")
        #expect(grade.status == 64 && grade.errors.contains("The \(left) that are left cannot be read"))
    }

    /// A profile that no exercise has is no reason to be without the others.
    @Test func aProfileThatNobodyNeeds() throws {
        try learner.writeCatalog("Sandboxes/spare/profile.json", "{")
        let doctor = try learner.run("doctor")
        #expect(doctor.status == 0, "\(doctor.output)")
        #expect(doctor.words.contains("MISSING sandbox spare"))
        #expect(doctor.words.contains("Sandboxes/spare/profile.json: line 1"))
    }
}
