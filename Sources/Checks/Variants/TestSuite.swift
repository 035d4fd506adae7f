import Sandbox

/// What holds for a learner's tests, whatever program they are tried on.
package struct TestSuite: Sendable, Equatable {
    package var runner = TestsRequest.Runner.unittest
    /// The learner's files that are tests.
    package var tests: [String] = []
    /// By module, the names of the program that tests may use.
    package var modules: [String: [String]] = [:]
    /// Modules that tests may import beside the usual ones.
    package var imports: [String] = []

    package init() {}
}
