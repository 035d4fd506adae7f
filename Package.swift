// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

/// For targets that go through all bytes of what others have written, which may be many: without the optimiser they take
/// some forty times as long, and `swift test` throws floods at them.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "reprise",
    products: [
        .executable(name: "reprise", targets: ["reprise"])
    ],
    // From the ground up: a target may import those above it and no others.
    targets: [
        // Starts one confined process: the C code between clone and exec. No policy.
        .target(name: "CSpawn"),
        // The Python that reads programs inside the sandbox, as bytes: a literal in Swift of that size takes a minute to compile.
        .target(name: "CDriver", exclude: ["Finding", "Observing", "Reading", "Shared"]),
        // What every target needs of the machine: files, child processes, the clock, JSON. Errors throw.
        .target(name: "System", dependencies: ["CSpawn"], swiftSettings: optimised),
        // What is to be read, as values: blocks, styled text, findings. No rendering.
        .target(name: "Page", swiftSettings: optimised),
        // Runs Python in isolation: profiles, the interpreter, confinement, the driver, what happened. No judgement.
        .target(
            name: "Sandbox", dependencies: ["CDriver", "CSpawn", "System"],
            resources: [
                .embedInCode("Resources/driver.py"), .embedInCode("Resources/virtual_clock.py"),
                .embedInCode("Resources/foreseen_imports.py"),
                .embedInCode("Resources/program_request.py"),
                .embedInCode("Resources/session_request.py"), .embedInCode("Resources/terminal_request.py"),
                .embedInCode("Resources/test_rules.py"), .embedInCode("Resources/served_program.py"),
                .embedInCode("Resources/tests_request.py"),
                .embedInCode("Resources/surroundings.py"), .embedInCode("Resources/hollow_request.py"),
                .embedInCode("Resources/http_request.py"),
                .embedInCode("Resources/source_request.py"), .embedInCode("Resources/mypy_request.py"),
                .embedInCode("Resources/native_request.py"), .embedInCode("Resources/wheel_request.py"),
                .embedInCode("Resources/serve.py"), .embedInCode("Resources/pip_settings.py"),
                .embedInCode("Resources/syntax_names.py"), .embedInCode("Resources/syntax_finders.py"),
                .embedInCode("Resources/syntax_request.py"), .embedInCode("Resources/unpack_wheels.py"),
                .embedInCode("Resources/mutants_text.py"), .embedInCode("Resources/mutants_expressions.py"),
                .embedInCode("Resources/mutants_calls.py"),
                .embedInCode("Resources/mutants_statements.py"), .embedInCode("Resources/mutants_request.py"),
                .embedInCode("Resources/mutant_sessions.py"),
            ],
            swiftSettings: strict),
        // A folder for each kind of check: what an author writes, what is run for it, what the run means.
        .target(name: "Checks", dependencies: ["System", "Page", "Sandbox"], swiftSettings: optimised),
        // Tracks, topics, exercises, concepts, traps: reading them, and an index for whoever needs no more than titles.
        .target(name: "Catalog", dependencies: ["System", "Page", "Sandbox", "Checks"], swiftSettings: strict),
        // A learner's answer, run on all checks of an exercise: submission, grader, verdict.
        .target(name: "Grading", dependencies: ["System", "Sandbox", "Checks", "Catalog"], swiftSettings: strict),
        // Why an answer fails: known mistakes, traps, errors explained.
        .target(
            name: "Diagnosis", dependencies: ["System", "Page", "Sandbox", "Checks", "Catalog", "Grading"],
            resources: [
                .embedInCode("Resources/surgery.py"), .embedInCode("Resources/traps.md"),
                .embedInCode("Resources/playbook.md"), .embedInCode("Resources/findings.md"),
                .embedInCode("Resources/syntax_files.md"),
                .embedInCode("Resources/syntax_blocks.md"),
                .embedInCode("Resources/syntax_words.md"),
                .embedInCode("Resources/syntax_definitions.md"),
                .embedInCode("Resources/syntax_names.md"),
                .embedInCode("Resources/syntax_statements.md"),
                .embedInCode("Resources/syntax_operators.md"),
                .embedInCode("Resources/syntax_literals.md"),
                .embedInCode("Resources/syntax_brackets.md"),
                .embedInCode("Resources/syntax_last.md"),
            ], swiftSettings: strict),
        // Remembers: the journal and what follows from it, and the learner's own folder.
        .target(
            name: "Practice", dependencies: ["System", "Checks", "Catalog"], exclude: ["JOURNAL.md"],
            swiftSettings: strict),
        // What a learner is offered and may do, decided once: the plan, the next exercise, starting files, attempts.
        .target(
            name: "Coach",
            dependencies: ["System", "Page", "Checks", "Catalog", "Grading", "Diagnosis", "Practice"],
            swiftSettings: strict),
        // Proves a catalog: the rules of form, and everything that an author claims, run.
        .target(
            name: "Authoring",
            dependencies: ["System", "Page", "Sandbox", "Checks", "Catalog", "Grading", "Diagnosis"],
            resources: [
                .embedInCode("Resources/templates.md"), .embedInCode("Resources/catalog.schema.json"),
                .embedInCode("Resources/exercise.schema.json"), .embedInCode("Resources/cases.schema.json"),
                .embedInCode("Resources/profile.schema.json"),
            ], swiftSettings: strict),
        // Grades what a class has handed in: assignments, answers by the hundred, points, what is kept for a resume.
        .target(
            name: "Classes",
            dependencies: [
                "System", "Page", "Sandbox", "Checks", "Catalog", "Grading", "Diagnosis", "Authoring",
            ],
            swiftSettings: strict),
        // Words and looks: blocks and findings as terminal text, Markdown, HTML and JSON, and all sentences of screens.
        .target(
            name: "Presentation",
            dependencies: [
                "System", "Page", "Sandbox", "Checks", "Catalog", "Grading", "Diagnosis", "Practice", "Coach",
                "Authoring", "Classes",
            ],
            swiftSettings: optimised),
        // The session at a terminal: a model, the watching of files, the screen.
        .target(
            name: "Live",
            dependencies: [
                "System", "Page", "Sandbox", "Checks", "Catalog", "Grading", "Diagnosis", "Practice", "Coach",
                "Presentation",
            ],
            swiftSettings: strict),
        // The command line: one file a command, each a value with what was asked for.
        .target(
            name: "Commands",
            dependencies: [
                "System", "Page", "Sandbox", "Checks", "Catalog", "Grading", "Diagnosis", "Practice", "Coach",
                "Authoring", "Classes", "Presentation", "Live",
            ],
            swiftSettings: strict),
        // The program: a main of a few lines.
        .executableTarget(name: "reprise", dependencies: ["Commands"], swiftSettings: strict),

        // What several tests share: records, exercises and folders with as little in them as a test needs, a small catalog.
        .target(
            name: "TestSupport",
            dependencies: ["System", "Sandbox", "Checks", "Catalog", "Grading", "Practice", "Coach"],
            path: "Tests/TestSupport", exclude: ["SmallCatalog", "deny.py"],
            swiftSettings: strict),
        // Throws mutated inputs at everything that reads what others have written; ci/fuzz runs it.
        .executableTarget(
            name: "reprise-fuzz",
            dependencies: [
                "System", "Page", "Sandbox", "Checks", "Catalog", "Presentation", "Commands", "TestSupport",
            ],
            path: "Tests/Fuzz", exclude: ["Seeds", "World"], swiftSettings: strict),
        // Learners drawn from models of memory, who practise by this plan and by others; ci/simulate runs it.
        .executableTarget(
            name: "reprise-simulate", dependencies: ["System", "Catalog", "Practice", "Coach", "TestSupport"],
            path: "Tests/Simulation", swiftSettings: optimised),
        // JSON, files and times: what is read, what is refused, and how that is said.
        .testTarget(name: "SystemTests", dependencies: ["System", "TestSupport"], swiftSettings: strict),
        // Real sessions with the real python3, on every rung.
        .testTarget(name: "SandboxTests", dependencies: ["Sandbox", "TestSupport"], swiftSettings: strict),
        // Comparisons, tracebacks, what a run of each kind means.
        .testTarget(
            name: "ChecksTests", dependencies: ["Checks", "TestSupport"], exclude: ["Fixtures"], swiftSettings: strict),
        // Faults of authors, and the catalog that ships.
        .testTarget(
            name: "CatalogTests", dependencies: ["Authoring"], resources: [.copy("Fixtures")], swiftSettings: strict),
        // Rules that need the real sandbox: mutants, and what becomes of them.
        .testTarget(name: "AuthoringTests", dependencies: ["Authoring", "TestSupport"], swiftSettings: strict),
        // Programs, catalogs, workspaces, journals and answers that attack, each with what must come of it.
        .testTarget(
            name: "HostileTests", dependencies: ["reprise", "System", "Grading", "TestSupport"],
            exclude: ["Attacks", "Programs"], swiftSettings: strict),
        // Programs that behave, which must do inside what they do outside.
        .testTarget(
            name: "OrdinaryTests", dependencies: ["Sandbox", "TestSupport"], exclude: ["Programs"],
            swiftSettings: strict),
        // Submissions and verdicts.
        .testTarget(name: "GradingTests", dependencies: ["Grading", "TestSupport"], swiftSettings: strict),
        // Answers as learners write them, right and wrong, with what must be said of each.
        .testTarget(
            name: "DiagnosisTests", dependencies: ["Diagnosis", "TestSupport"],
            exclude: ["Findings", "Misread", "Printed", "Programs", "Raised", "RaisedAttacks"],
            swiftSettings: strict),
        // Assignments, what a class has handed in, points, and grades that are kept.
        .testTarget(name: "ClassesTests", dependencies: ["Classes", "TestSupport"], swiftSettings: strict),
        // The journal under every misfortune, progress, memory, the workspace.
        .testTarget(
            name: "PracticeTests", dependencies: ["System", "Practice", "Coach", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: strict),
        // What is offered next, and the same by every command.
        .testTarget(name: "CoachTests", dependencies: ["Coach", "TestSupport"], swiftSettings: strict),
        // Words, blocks in every form, findings.
        .testTarget(
            name: "PresentationTests", dependencies: ["Page", "Presentation", "Commands", "TestSupport"],
            exclude: ["Reports"],
            swiftSettings: strict),
        // A session without a terminal: keys, the model, the screen, the grading thread.
        .testTarget(name: "LiveTests", dependencies: ["Page", "Live", "TestSupport"], swiftSettings: strict),
        // Command lines and help texts.
        .testTarget(
            name: "CommandsTests", dependencies: ["Commands", "TestSupport"], exclude: ["Manual", "Snapshots"],
            swiftSettings: strict),
        // A small catalog with exercises of every kind of check, and the answers that cheat at them.
        .testTarget(
            name: "KindTests", dependencies: ["reprise", "TestSupport"], exclude: ["Answers", "Catalog"],
            swiftSettings: strict),
        // The real binary, as its users call it.
        .testTarget(
            name: "EndToEndTests", dependencies: ["reprise", "Sandbox", "Authoring", "TestSupport"],
            exclude: ["Completions", "Screens"],
            swiftSettings: strict),
    ]
)
