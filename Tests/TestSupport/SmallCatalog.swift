import Foundation
import Glibc

/// A catalog of ten exercises that stays as it is, whatever the one that ships becomes: tests grade, break and list it.
package enum SmallCatalog {
    /// The whole catalog, in a temporary folder; nothing may be changed in it.
    package static let root: String = {
        let root = try! Project.wholeCatalog("small", exercises: "Tests/TestSupport/SmallCatalog/Exercises")
        atexit { try? FileManager.default.removeItem(atPath: SmallCatalog.root) }
        return root
    }()

    /// The ids of all exercises.
    package static let exercises: [String] = {
        let paths = FileManager.default.enumerator(atPath: path("Exercises"))!.compactMap { $0 as? String }
        let exercises = paths.filter { $0.hasSuffix("/exercise.json") && !$0.hasPrefix("schemas/") }
        return exercises.map { String($0.dropLast("/exercise.json".count)) }.sorted()
    }()

    /// Where a file of the catalog lies.
    package static func path(_ file: String) -> String { root + "/" + file }

    /// A file of the catalog as text.
    package static func read(_ file: String) -> String {
        (try? String(contentsOfFile: path(file), encoding: .utf8)) ?? ""
    }
}

/// Exercises that tests grade and break, by their folders.
extension SmallCatalog {
    package static let bill = "Exercises/basics/variables/split-the-bill"
    package static let guests = "Exercises/basics/collections/guest-list"
    package static let billSolution = path(bill + "/solution/main.py")
    package static let guestsSolution = path(guests + "/solution/guests.py")
}
