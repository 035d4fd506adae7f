/// A proof for programs.
package struct CheckJSON: Encodable {
    private struct Exercise: Encodable {
        var id: String
        var proven: Bool
        var skipped: String?
        var cases: Int
        var faults: [String]
        var mutants: MutationJSON?
    }

    private var proven: Bool
    private var catalog: [String]
    private var exercises: [Exercise]

    package init(_ summary: CheckSummary) {
        proven = !summary.hasFaults && summary.skipped == 0
        catalog = summary.catalog.map(Wording.finding)
        exercises = summary.exercises.map { found in
            Exercise(
                id: found.id.description, proven: found.isProven, skipped: found.skipped.map(Wording.skipped),
                cases: found.cases.count, faults: found.findings.map(Wording.finding),
                mutants: MutationJSON(found.mutation))
        }
    }
}
