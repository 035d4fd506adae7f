import Authoring
import Catalog
import Classes
import Page
import Presentation
import Sandbox
import System

/// The grading of one class, from its folder to the report.
struct ClassGrading {
    private let options: GradeAllOptions
    private let context: Context
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog

    init(_ options: GradeAllOptions, _ context: Context) throws {
        self.options = options
        self.context = context
        folder = try options.places.catalogFolder(context)
        catalog = try folder.catalog()
    }

    func report() throws -> ClassReport {
        let assignment = try assignment()
        try ClassOutput(options.targets, isOne: options.isOne, context).check()
        let handedIn = try handedIn(assignment)
        let world = ProofWorld(context)
        let hashes = ContentHashes(folder, catalog)
        let content = assignment.tasks.map { hashes.exercise($0.exercise.id) ?? "" } + [hashes.profiles ?? ""]
        var report = ClassReport(
            assignment, origin: (world.engine, SHA256.of(Fields.list(content)), world.python?.version ?? ""),
            handedIn: handedIn.count, isNamed: options.namesLearners)
        let share = try options.share?.shard(context)
        report.shard = share?.description
        let answers = handedIn.filter { answer in share.map { (answer.number - 1) % $0.count == $0.number - 1 } ?? true
        }
        let grades = try grade(answers, assignment, world, hashes)
        for (answer, grades) in zip(answers, grades) { report.add(answer, grades) }
        return report
    }

    private func assignment() throws -> Assignment {
        switch options.asked {
        case .exercise(let name):
            let exercise = try folder.exercise(try catalog.exercise(named: name), in: catalog)
            return Assignment(title: "", tasks: [AssignedTask(exercise)])
        case .assignment(let file):
            let bytes = try FileContent.read(context.absolute(file), atMost: AssignmentReader.largest)
            do {
                return try AssignmentReader(folder, catalog).read(bytes, file: file)
            } catch let findings as Findings where findings.all.allSatisfy({ $0.file == file }) {
                throw UsageFault(message: Wording.unusableAssignment(findings))
            }
        }
    }

    private func handedIn(_ assignment: Assignment) throws -> [HandedIn] {
        let path = context.absolute(options.folder)
        guard FileStatus(path)?.isFolder == true else {
            throw UsageFault(message: Wording.noClassFolder(options.folder))
        }
        if options.isOne { return ClassFolder(answer: path.withoutLastSlash).answers }
        let files = assignment.tasks[0].exercise.files
        let ending = assignment.tasks.count == 1 && files.count == 1 ? files[0].fileEnding : nil
        let found = try ClassFolder(path, fileEnding: ending)
        if found.answers.isEmpty { throw UsageFault(message: Wording.nothingHandedIn(options.folder, ending: ending)) }
        if !found.unused.isEmpty {
            context.output.printError("reprise: \(.init(Wording.notHandedIn(found.unused, in: options.folder)))\n")
        }
        return found.answers
    }

    private func grade(
        _ answers: [HandedIn], _ assignment: Assignment, _ world: ProofWorld, _ hashes: ContentHashes
    ) throws -> [[ExerciseGrade]] {
        let (allowsUnconfined, context) = (options.allowsUnconfined, context)
        let grader = AnswerGrader(folder, options.settings) { profile in
            try SandboxAccess.pool(profile, allowingUnconfined: allowsUnconfined, context)
        }
        let proofs = options.usesCache ? world.keys(folder, catalog, world.index(folder, catalog), hashes) : nil
        let keys = assignment.tasks.map(\.exercise.id).map { ($0, proofs?.key($0) ?? "") }.filter { !$0.1.isEmpty }
        let words = GradeWords(catalog)
        let line = ClassProgressLine(context, isWanted: options.targets.console == .text)
        defer { line.clear() }
        return try ClassGrader(
            assignment.tasks, grader, cache: options.usesCache ? world.grades(options.settings) : nil,
            keys: Dictionary(keys) { first, _ in first }, words: words.grade
        ).grade(answers, jobs: options.jobs ?? context.processorCount, watch: line.show)
    }
}
