import Sandbox

/// A tool that an author can ask for.
package enum Tool: String, Sendable, CaseIterable {
    case mypy, ruff, build

    /// The profile that it runs under where the author names none.
    var ordinaryProfile: String {
        switch self {
        case .mypy: "typing"
        case .ruff: "lint"
        case .build: "packaging"
        }
    }

    /// The packages that a profile must have for it.
    var packages: [String] {
        switch self {
        case .mypy: ["mypy"]
        case .ruff: ["ruff"]
        case .build: ["build", "setuptools"]
        }
    }

    /// Whether it is a program of the machine, which has sessions of its own.
    var isNative: Bool { self == .ruff }
}
