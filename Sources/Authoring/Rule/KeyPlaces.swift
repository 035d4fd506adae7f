import Catalog
import Checks
import Page
import System

/// Where values lie in a file of JSON that was read before, for a rule that has something to say of them.
///
/// The file is read again, once, when the first place is asked for: most catalogs have no fault.
final class KeyPlaces {
    private let folder: CatalogFolder
    private let file: String
    private lazy var document = folder.bytes(file, what: "", FindingCollector()).flatMap { JSONDocument.read($0).value }

    init(_ folder: CatalogFolder, _ file: String) {
        self.folder = folder
        self.file = file
    }

    /// The place of the value at a path such as `mistakes[0].trap`; the path alone where there is none.
    func place(_ key: String) -> Finding.Place {
        let found = document?.value(at: key[...])?.place
        return Finding.Place(keyPath: key, line: found?.line, column: found?.column)
    }
}

extension CatalogSources {
    /// Places in `catalog.json`.
    var places: KeyPlaces { KeyPlaces(folder, CatalogFolder.catalogFile) }

    /// A place in the `exercise.json` of one exercise.
    func place(_ key: String, of id: ExerciseID) -> Finding.Place {
        KeyPlaces(folder, folder.exerciseFolder(id) + "/exercise.json").place(key)
    }
}

extension ExerciseSources {
    /// Places in `exercise.json`.
    var places: KeyPlaces { KeyPlaces(folder, home + "/exercise.json") }
}
