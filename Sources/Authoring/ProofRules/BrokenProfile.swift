import Catalog
import Page

/// An exercise runs under a profile without faults; those of the profile itself are told with the catalog's own.
enum BrokenProfile: AuthoringRule {
    static let description = RuleDescription(
        "broken-profile", "Under a profile with faults nothing is run.", canBeSwitched: false)

    static func words(_ home: String, _ exercise: Exercise) -> Finding {
        finding(
            home + "/exercise.json", at: .key("sandbox"), found: "\"\(exercise.sandbox)\", a profile with faults",
            expected: "one without")
    }
}
