import Testing

@testable import Commands

/// What completes options and arguments, as the table of commands says it.
@Suite struct CompletionTests {
    @Test(arguments: CommandTable.commands.map(\.name))
    func everyPlaceSaysWhatCompletesIt(_ name: String) throws {
        let spec = try #require(CommandTable.command(named: name))
        for option in spec.options {
            #expect((option.value != nil) == (option.completes != nil), "\(option.name)")
        }
        #expect((spec.argumentCount.upperBound > 0) == (spec.completes != nil))
    }

    @Test(arguments: CommandTable.commands.map(\.name))
    func everyListedWordCanBeGiven(_ name: String) throws {
        let spec = try #require(CommandTable.command(named: name))
        // Some options belong to one action alone, or beside another: as in an example.
        let least = Array(repeating: "word", count: spec.argumentCount.lowerBound)
        let actions = (spec.completes?.first.listedWords ?? []).map { [$0] }
        let examples = spec.examples.map { $0.split(separator: " ").dropFirst(2).map(String.init) }
        for option in spec.options {
            for word in option.completes?.listedWords ?? [] {
                let given = ([least] + actions + examples).flatMap { words in
                    [word, word + "=file"].map { words + [option.name, $0] }
                }
                #expect(given.contains { isAccepted($0, spec) }, "\(option.name) \(word)")
            }
        }
        for word in spec.completes?.first.listedWords ?? [] {
            #expect(isAccepted([word], spec) || isAccepted([word, "word"], spec), "\(word)")
        }
        for (word, _) in spec.completes?.after ?? [:] {
            #expect(spec.completes?.first.listedWords.contains(word) == true, "\(word)")
        }
    }

    private func isAccepted(_ words: [String], _ spec: CommandSpec) -> Bool {
        do {
            _ = try spec.command(Arguments(words, for: spec))
            return true
        } catch {
            return false
        }
    }

    /// In the scripts a word that begins with a mark stands for something else.
    @Test func noListedWordIsTakenForAMark() {
        for place in CompletionTable(CommandTable.commands).places {
            for word in place.words where !word.hasPrefix("?") {
                #expect(!word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-:".contains($0) }, "\(word)")
            }
        }
    }

    @Test func scriptsKnowEveryCommandOptionAndName() {
        let table = CompletionTable(CommandTable.commands)
        for script in [BashCompletion.script(table), ZshCompletion.script(table), FishCompletion.script(table)] {
            for spec in CommandTable.commands {
                #expect(script.contains("'\(spec.name)'"), "\(spec.name)")
                for option in spec.options { #expect(script.contains("'\(option.name)"), "\(option.name)") }
            }
            for names in AskedNames.allCases { #expect(script.contains("'?\(names.rawValue)'"), "\(names)") }
        }
    }
}
