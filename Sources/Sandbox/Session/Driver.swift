/// The driver that is embedded in this program.
enum Driver {
    static var source: [UInt8] { PackageResources.driver_py }

    /// Changes whenever the driver does.
    static var fingerprint: String { FileStatus.hash(source) }

    /// The name under which the interpreter's own start-up imports it.
    static let fileName = "sitecustomize.pyc"
}
