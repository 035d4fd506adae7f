import Checks
import Page

/// What the readers find while they read: nothing else can be told of a file that has such a fault.
package enum ReaderRules {
    package static let all = [
        reader("file-missing", "What is named has to be there."),
        reader("file-unusable", "Only ordinary files of a sensible size are read."),
        reader("link", "A link could show a file of the machine that is none of the catalog's."),
        reader("encoding", "Every text is UTF-8, so that it looks alike everywhere."),
        reader("json-syntax", "What cannot be read says nothing."),
        reader("key-twice", "Of two values for one key one would be lost unseen."),
        reader("unknown-key", "A misspelt key would be passed over unseen."),
        reader("schema", "Each key has the value that it is for."),
        reader("unknown-name", "What is named has to exist."),
        reader("name-twice", "Two of one name could not be told apart."),
        reader("name-form", "Names are such that every file system, shell and import can take them."),
        reader("requirements", "Packages are pinned with their hashes, so that they are the same everywhere."),
        reader("tool", "A tool that the profile does not have cannot be run."),
        reader("session", "Examples are read as doctest writes them."),
        reader("prediction", "What is asked for has to be what the program prints."),
        reader("variants-alike", "Two variants alike ask the learner for one test twice."),
        reader("variant-unusable", "A variant that cannot be run tells nothing of the learner's tests."),
    ]

    /// That of a rule which only lets readers report.
    static func description(_ id: Finding.Rule) -> RuleDescription {
        all.first { $0.rule == id } ?? reader(id.rawValue, "")
    }

    private static func reader(_ id: String, _ reason: String) -> RuleDescription {
        RuleDescription(id, reason, canBeSwitched: false)
    }
}
