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
        // Runs Python in isolation: profiles, the interpreter, the driver and its protocol, what happened.
        .target(
            name: "Sandbox", dependencies: ["CSpawn"], resources: [.embedInCode("Resources/driver.py")],
            swiftSettings: strict),
        // Tracks, topics, exercises, cases, concepts, traps: loading them, and naming every fault of an author.
        .target(name: "Catalog", dependencies: ["Sandbox"], swiftSettings: strict),
        // Judges what happened against what was expected: comparisons, verdicts, diagnosis.
        .target(name: "Grading", dependencies: ["Sandbox", "Catalog"], swiftSettings: strict),
        // Remembers: the workspace, attempts, the journal, what is next.
        .target(name: "Practice", dependencies: ["Grading"], swiftSettings: strict),
        // The commands, the terminal and all wording.
        .target(
            name: "Commands", dependencies: ["Sandbox", "Catalog", "Grading", "Practice"], swiftSettings: strict),
        // The program: a main of a few lines.
        .executableTarget(name: "reprise", dependencies: ["Commands"], swiftSettings: strict),
    ]
)
