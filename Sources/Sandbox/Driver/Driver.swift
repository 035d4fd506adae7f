import System

/// The driver that is embedded in this program.
enum Driver {
    /// What every session starts with, put behind each other: what all need, the kinds of request of most exercises, and
    /// at the end the serving.
    static let source: [UInt8] =
        PackageResources.driver_py + PackageResources.virtual_clock_py + PackageResources.program_request_py
        + PackageResources.session_request_py + PackageResources.terminal_request_py + PackageResources.serve_py

    /// The kinds of request that most sessions are never asked for, and that are loaded when one is: a start that brings
    /// all of them along takes a sixth longer.
    static let rareKinds: [UInt8] =
        [
            PackageResources.foreseen_imports_py, PackageResources.http_request_py, PackageResources.syntax_names_py,
            PackageResources.syntax_finders_py,
            PackageResources.syntax_request_py, PackageResources.source_request_py, PackageResources.mypy_request_py,
            PackageResources.native_request_py, PackageResources.wheel_request_py, PackageResources.test_rules_py,
            PackageResources.served_program_py, PackageResources.tests_request_py,
            PackageResources.surroundings_py, PackageResources.hollow_request_py,
            PackageResources.mutants_text_py, PackageResources.mutants_expressions_py,
            PackageResources.mutants_calls_py,
            PackageResources.mutants_statements_py, PackageResources.mutants_request_py,
            PackageResources.mutant_sessions_py,
        ].flatMap { $0 }

    /// Changes whenever the driver does, but for its modules.
    static var fingerprint: String { QuickHash.of(source + rareKinds) }

    /// The name under which the interpreter's own start-up imports it.
    static let fileName = "sitecustomize.pyc"
}
