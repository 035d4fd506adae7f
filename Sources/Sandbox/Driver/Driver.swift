import CDriver
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
            PackageResources.http_request_py, PackageResources.syntax_names_py, PackageResources.syntax_finders_py,
            PackageResources.syntax_request_py, PackageResources.source_request_py, PackageResources.mypy_request_py,
            PackageResources.native_request_py, PackageResources.wheel_request_py, PackageResources.test_rules_py,
            PackageResources.served_program_py, PackageResources.tests_request_py,
            PackageResources.surroundings_py, PackageResources.hollow_request_py,
            PackageResources.mutants_text_py, PackageResources.mutants_expressions_py,
            PackageResources.mutants_calls_py,
            PackageResources.mutants_statements_py, PackageResources.mutants_request_py,
            PackageResources.mutant_sessions_py,
        ].flatMap { $0 }

    /// What tells what is wrong with a program, loaded in the child of the one request that is for it: names of its own.
    static let reading = bytes(cdriver_reading())

    /// What tells what the text of a program shows that Python can read; loaded like the reading.
    static let findings = bytes(cdriver_findings())

    /// What tells what was at hand where an exception was raised, loaded in the child of a run that is only for that.
    static let observing = bytes(cdriver_observing())

    private static func bytes(_ source: cdriver_source) -> [UInt8] {
        Array(UnsafeBufferPointer(start: source.bytes, count: source.size))
    }

    /// What the interpreter is to compile, in the order in which it asks for it.
    static var parts: [[UInt8]] { [source, rareKinds, reading, findings, observing] }

    /// Changes whenever the driver does.
    static var fingerprint: String { QuickHash.of(parts.flatMap { $0 }) }

    /// The name under which the interpreter's own start-up imports it.
    static let fileName = "sitecustomize.pyc"
}
