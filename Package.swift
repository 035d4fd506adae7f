// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "reprise",
    products: [
        .executable(name: "reprise", targets: ["reprise"])
    ],
    targets: [
        // Starts one confined process: the C code between clone and exec. No policy.
        .target(name: "CSpawn"),
        // What every other target may need: JSON, read by one reader.
        .target(name: "System", dependencies: ["CSpawn"], swiftSettings: strict),
        // Runs Python in isolation: profiles, the interpreter, the driver and its protocol, what happened.
        .target(
            name: "Sandbox", dependencies: ["CSpawn"], resources: [.embedInCode("Resources/driver.py")],
            swiftSettings: strict),
        // Tracks, topics, exercises, cases, concepts, traps: loading them, and naming every fault of an author.
        .target(name: "Catalog", dependencies: ["System", "Sandbox"], swiftSettings: strict),
        // Judges what happened against what was expected: comparisons, verdicts, diagnosis.
        .target(
            name: "Grading", dependencies: ["System", "Sandbox", "Catalog"],
            resources: [.embedInCode("Resources/surgery.py"), .embedInCode("Resources/traps.md")],
            swiftSettings: strict),
        // Remembers: the workspace, attempts, the journal, what is next.
        .target(
            name: "Practice", dependencies: ["System", "Grading"], exclude: ["JOURNAL.md"], swiftSettings: strict),
        // The commands, the terminal and all wording.
        .target(
            name: "Commands", dependencies: ["Sandbox", "Catalog", "Grading", "Practice"],
            resources: [.embedInCode("Resources/playbook.md")], swiftSettings: strict),
        // The program: a main of a few lines.
        .executableTarget(name: "reprise", dependencies: ["Commands"], swiftSettings: strict),

        // JSON: what is read, what is refused, and how that is said.
        .testTarget(name: "SystemTests", dependencies: ["System"], swiftSettings: strict),
        // Real sessions with the real python3, on every rung.
        .testTarget(name: "SandboxTests", dependencies: ["Sandbox"], swiftSettings: strict),
        // Faults of authors, the session parser, and the catalog that ships.
        .testTarget(
            name: "CatalogTests", dependencies: ["Catalog"], resources: [.copy("Fixtures")], swiftSettings: strict),
        // Programs that attack, a folder a family, each with the verdict that it must get.
        .testTarget(
            name: "HostileTests", dependencies: ["Grading"], exclude: ["Programs"], swiftSettings: strict),
        // Programs that behave, which must do inside what they do outside.
        .testTarget(
            name: "OrdinaryTests", dependencies: ["Sandbox"], exclude: ["Programs"], swiftSettings: strict),
        // Comparisons, tracebacks, verdicts.
        .testTarget(name: "GradingTests", dependencies: ["Grading"], swiftSettings: strict),
        // Answers as learners write them, right and wrong, with what must be said of each.
        .testTarget(
            name: "DiagnosisTests", dependencies: ["Grading"], exclude: ["Programs"], swiftSettings: strict),
        // The journal under every misfortune, progress, the workspace.
        .testTarget(name: "PracticeTests", dependencies: ["Practice"], swiftSettings: strict),
        // Command lines, help texts, what is shown.
        .testTarget(
            name: "CommandsTests", dependencies: ["Commands"], exclude: ["Snapshots"], swiftSettings: strict),
        // The real binary, as its users call it.
        .testTarget(
            name: "EndToEndTests", dependencies: ["reprise", "Sandbox"], exclude: ["Screens"], swiftSettings: strict),
    ]
)
