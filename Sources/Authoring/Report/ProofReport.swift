import Page

/// What a proof has found, as it is told in every format, and put together from the parts of several machines.
///
/// It is made of texts and numbers alone: everything in it can be written to a file and read back.
package struct ProofReport: Sendable, Equatable {
    package var origin: Origin
    /// Nothing for a proof of all that was asked for.
    package var part: Part?
    /// Of the catalog as a whole.
    package var findings: [Finding] = []
    package var exercises: [Exercise] = []
    /// Why the proof ended before its time, by a fault that is not the catalog's; then exercises are missing.
    package var stopped: String?

    package init(origin: Origin) {
        self.origin = origin
    }

    /// What was proven, and by whom.
    package struct Origin: Sendable, Equatable {
        /// Changes whenever the program does.
        package var engine: String
        /// Changes whenever a file of the catalog does that the proof reads.
        package var catalog: String
        /// The interpreter's version, as in `3.12.1`; empty where there was none.
        package var python: String
        /// The catalog's folder, relative to the repository that it lies in; empty where it is the same.
        package var folder: String

        package init(engine: String, catalog: String, python: String, folder: String) {
            self.engine = engine
            self.catalog = catalog
            self.python = python
            self.folder = folder
        }
    }

    /// A share of the exercises that were asked for.
    package struct Part: Sendable, Equatable {
        package var shard: Shard
        /// The ids of all that the shards have together, in order.
        package var all: [String]

        package init(shard: Shard, all: [String]) {
            self.shard = shard
            self.all = all
        }
    }

    package struct Exercise: Sendable, Equatable {
        package var id: String
        package var cases: [String] = []
        package var mistakes: [String] = []
        package var findings: [Finding] = []
        package var failing: FailingCase?
        package var skipped: Skip?
        /// Nothing where none was made.
        package var mutants: MutantSummary?
        /// How long the proof took; nothing where that is left out.
        package var microseconds: Int?

        package init(id: String) {
            self.id = id
        }
    }

    /// The first case that a solution fails, and all that is shown of it, in plain lines.
    package struct FailingCase: Sendable, Equatable {
        package var name: String
        package var text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// Why an exercise could not be proven on this machine.
    package struct Skip: Sendable, Equatable {
        /// In a few words, for a count.
        package var short: String
        package var sentence: String

        package init(short: String, sentence: String) {
            self.short = short
            self.sentence = sentence
        }
    }
}
