/// What a wheel must say of itself; what is not stated is not compared.
package struct WheelExpectation: Sendable, Equatable {
    var name: String?
    var version: String?
    var requiresPython: String?
    /// Each as in `requests>=2`; all of them.
    var requires: [String]?
    /// By the name of the script, as in `ledger.cli:main`; all of them.
    var scripts: [String: String]?
    /// Files that are in it.
    var files: [String] = []
    /// Files that are not in it, or folders that end in a slash.
    var absent: [String] = []

    var statesNothing: Bool { self == WheelExpectation() }
}
