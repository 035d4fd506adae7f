import System

/// The driver that is embedded in this program.
enum Driver {
    /// Its files, put behind each other: what all need, one for each kind of request, and at the end the serving.
    static let source: [UInt8] =
        [
            PackageResources.driver_py, PackageResources.virtual_clock_py, PackageResources.program_request_py,
            PackageResources.session_request_py, PackageResources.http_request_py, PackageResources.terminal_request_py,
            PackageResources.syntax_names_py, PackageResources.syntax_finders_py, PackageResources.syntax_request_py,
            PackageResources.source_request_py, PackageResources.mypy_request_py, PackageResources.native_request_py,
            PackageResources.wheel_request_py,
            PackageResources.test_rules_py, PackageResources.served_program_py, PackageResources.tests_request_py,
            PackageResources.serve_py,
        ].flatMap { $0 }

    /// Changes whenever the driver does.
    static var fingerprint: String { QuickHash.of(source) }

    /// The name under which the interpreter's own start-up imports it.
    static let fileName = "sitecustomize.pyc"
}
