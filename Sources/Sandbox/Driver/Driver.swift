import System

/// The driver that is embedded in this program.
enum Driver {
    /// Its files, put behind each other: what all need, one for each kind of request, and at the end the serving.
    static let source: [UInt8] =
        PackageResources.driver_py + PackageResources.program_request_py + PackageResources.session_request_py
        + PackageResources.http_request_py + PackageResources.terminal_request_py + PackageResources.serve_py

    /// Changes whenever the driver does.
    static var fingerprint: String { QuickHash.of(source) }

    /// The name under which the interpreter's own start-up imports it.
    static let fileName = "sitecustomize.pyc"
}
