import Authoring
import Catalog
import Page

/// What a blessing would change, for the author who has to say yes.
package struct BlessScreen {
    private let output: Output

    package init(_ output: Output) {
        self.output = output
    }

    package func show(_ blessing: Blessing, of id: ExerciseID) throws {
        for change in blessing.changes {
            try output.print(FileChangeText.render(change.file, before: change.before, after: change.after) + "\n")
        }
        if blessing.changes.isEmpty, blessing.left.isEmpty {
            try output.print("Nothing to record: \(id) says what its programs do.\n")
        }
        for finding in blessing.left {
            try output.print(output.wrapped(Wording.finding(finding)))
        }
    }
}
