import Foundation

/// The real binary, as it was built together with the tests.
package enum BuiltBinary {
    package static let path: String = {
        let arguments = CommandLine.arguments
        let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
        var folder = URL(filePath: bundle).deletingLastPathComponent()
        // The bundle is a file beside the binary, or a folder that holds one.
        while folder.path != "/" {
            let candidate = folder.appending(path: "reprise").path(percentEncoded: false)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        fatalError("no reprise beside \(bundle)")
    }()
}
