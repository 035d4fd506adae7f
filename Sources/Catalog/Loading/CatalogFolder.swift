import Sandbox

/// The folder that holds `Exercises` and `Sandboxes`; finds and reads what is in it.
public struct CatalogFolder: Sendable {
    public let root: String

    /// The largest text file that a catalog may hold.
    private static let largestFile = 4 << 20

    public init(root: String) {
        self.root = root
    }

    public func exerciseFolder(_ id: ExerciseID) -> String { "Exercises/\(id)" }

    /// Whether there is a catalog at all.
    public var exists: Bool { FileStatus(root + "/Exercises/catalog.json")?.isRegular == true }

    func path(_ file: String) -> String { root + "/" + file }

    func isFile(_ file: String) -> Bool { FileStatus(path(file))?.isRegular == true }

    func isFolder(_ file: String) -> Bool { FileStatus(path(file))?.isFolder == true }

    func entries(_ folder: String) -> [String] {
        FileStatus.entries(of: path(folder)).filter { $0 != ".DS_Store" && $0 != "__pycache__" }
    }

    /// The bytes of a file, or nothing and a fault.
    func bytes(_ file: String, what: String, faults: FaultCollector) -> [UInt8]? {
        guard isFile(file) else {
            let found = isFolder(file) ? "a folder" : "no such file"
            faults.report(AuthoringFault(file: file, found: found, expected: what))
            return nil
        }
        guard let content = try? FileContent.read(path(file)) else {
            faults.report(AuthoringFault(file: file, found: "a file that cannot be read", expected: what))
            return nil
        }
        guard content.count <= Self.largestFile else {
            faults.report(AuthoringFault(file: file, found: "\(content.count) bytes", expected: "at most 4 MiB"))
            return nil
        }
        return content
    }

    /// The text of a UTF-8 file, or nothing and a fault.
    func text(_ file: String, what: String, faults: FaultCollector) -> String? {
        guard let content = bytes(file, what: what, faults: faults) else { return nil }
        guard let text = String(validating: content, as: UTF8.self) else {
            faults.report(AuthoringFault(file: file, found: "bytes that are not UTF-8", expected: what))
            return nil
        }
        return text
    }
}
