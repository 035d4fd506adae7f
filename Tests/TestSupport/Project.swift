import Foundation

/// The checkout that these tests belong to.
package enum Project {
    /// Its folder, with a slash at the end.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    /// A catalog of which the project has the exercises alone, in a temporary folder: made whole by the sandbox profiles
    /// and the schemas of this version, which exist only once.
    package static func wholeCatalog(_ name: String, exercises: String) throws -> String {
        let files = FileManager.default
        let catalog = NSTemporaryDirectory() + "/reprise-\(name)-\(UUID().uuidString)"
        try files.createDirectory(atPath: catalog, withIntermediateDirectories: true)
        try files.copyItem(atPath: root + exercises, toPath: catalog + "/Exercises")
        try files.copyItem(atPath: root + "Sandboxes", toPath: catalog + "/Sandboxes")
        try files.createDirectory(atPath: catalog + "/Exercises/schemas", withIntermediateDirectories: false)
        let resources = root + "Sources/Authoring/Resources/"
        for file in try files.contentsOfDirectory(atPath: resources) where file.hasSuffix(".schema.json") {
            let schema = catalog + "/Exercises/schemas/" + file.replacing(".schema.json", with: ".json")
            try files.copyItem(atPath: resources + file, toPath: schema)
        }
        return catalog
    }
}
