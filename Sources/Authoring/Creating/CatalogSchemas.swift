import Catalog
import Page
import System

/// The JSON Schemas (draft 7) of a catalog's files, which editors pick up by `$schema`.
package enum CatalogSchemas {
    /// Where they lie in a catalog.
    package static let folder = "Exercises/schemas"

    /// By their names in the folder.
    package static let files: [String: [UInt8]] = [
        "catalog.json": PackageResources.catalog_schema_json, "exercise.json": PackageResources.exercise_schema_json,
        "cases.json": PackageResources.cases_schema_json, "profile.json": PackageResources.profile_schema_json,
    ]

    /// Writes those that are not there, or are of another version.
    ///
    /// - Returns: their paths, from the catalog's root.
    /// - Throws: ``SystemFault``.
    package static func write(in catalog: CatalogFolder) throws -> [String] {
        let root = RootFolder(catalog.root)
        try root.makeFolder(folder)
        return try files.sorted { $0.key < $1.key }.compactMap { name, content in
            let file = folder + "/" + name
            let isThere = try root.status(file) != nil
            if isThere, try root.read(file) == content { return nil }
            if isThere { try root.replace(file, with: content) } else { try root.write(file, content) }
            return file
        }
    }
}
