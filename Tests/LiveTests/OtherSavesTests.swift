import Foundation
import TestSupport
import Testing

@testable import Live

/// What is noticed of files that the exercise at hand does not read.
@Suite struct OtherSavesTests {
    private static func write(_ path: String, _ text: String) throws {
        try FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    /// Two exercises, of which the first is at hand; gives the paths below both that were saved, each time.
    private func saved(_ polling: Bool, _ steps: [(String) throws -> Void]) throws -> [[String]] {
        try TemporaryFolder.with { folder in
            for name in ["one/main.py", "one/shop/prices.py", "two/main.py"] {
                try Self.write("\(folder.path)/\(name)", "1")
            }
            let others = OtherSaves(["one", "two"].map { "\(folder.path)/\($0)" }, polling: polling)
            #expect((others.lookInterval != nil) == polling)
            return try steps.map { step in
                try step(folder.path + "/")
                #expect(polling || soon { others.hasStirred() })
                return others.saved().map { String($0.dropFirst(folder.path.count + 1)) }
            }
        }
    }

    @Test(arguments: [false, true]) func tellsWhatWasWritten(_ polling: Bool) throws {
        let saved = try saved(
            polling,
            [
                { try Self.write($0 + "one/Main.py", "2") },
                { try Self.write($0 + "two/main.py", "other") },
                { try Self.write($0 + "one/shop/Prices.py", "3") },
                // A folder that comes with what is in it, and then again.
                { try Self.write($0 + "one/new/main.py", "4") },
                { try Self.write($0 + "one/new/main.py", "more") },
                { try FileManager.default.moveItem(atPath: $0 + "one/Main.py", toPath: $0 + "one/main (1).py") },
                // What was put there and taken away again was nothing.
                {
                    try Self.write($0 + "two/4913", "")
                    try FileManager.default.removeItem(atPath: $0 + "two/4913")
                },
                { try Self.write($0 + "one/.main.py.swp", "") },
            ])
        #expect(
            saved == [
                ["one/Main.py"], ["two/main.py"], ["one/shop/Prices.py"], ["one/new/main.py"], ["one/new/main.py"],
                ["one/main (1).py"], [], [],
            ])
    }

    /// The folder above is moved away and made anew.
    @Test func comesBackToANewFolder() throws {
        try TemporaryFolder.with { folder in
            try Self.write(folder.path + "/w/one/main.py", "1")
            let others = OtherSaves([folder.path + "/w/one"], polling: false)
            try FileManager.default.moveItem(atPath: folder.path + "/w", toPath: folder.path + "/old")
            #expect(soon { others.hasStirred() } && others.lookInterval != nil)
            #expect(others.saved() == [])
            try Self.write(folder.path + "/w/one/main.py", "1")
            #expect(others.saved() == [] && others.lookInterval == nil)
            try Self.write(folder.path + "/w/one/Main.py", "1")
            #expect(soon { others.hasStirred() } && others.saved() == [folder.path + "/w/one/Main.py"])
        }
    }
}
