import Foundation

/// `reprise-simulate [SEEDS]`: what ways of practising come to, in Markdown. The same seeds make the same tables.
let words = CommandLine.arguments.dropFirst()
guard words.count <= 1, let seeds = Int(words.first ?? "40"), seeds > 1 else {
    print("usage: reprise-simulate [SEEDS]")
    exit(64)
}
// The learner's calendar must be the same everywhere.
setenv("TZ", "UTC", 1)
print("What is due:\n")
for truth in Truth.allCases { print(Comparison(truth, Policy.schedules, seeds: seeds).table) }
print("How a day is filled, with this plan's rungs:\n")
for truth in Truth.allCases { print(Comparison(truth, Policy.fillings, seeds: seeds).table) }
