import Foundation
import Testing

@testable import Live

/// What is noticed of files that lie in folders, by the kernel's events and by looking.
@Suite struct FileWatchTests {
    private final class Place {
        let folder = NSTemporaryDirectory() + "/watch-" + UUID().uuidString
        init() { try! FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func make(_ path: String) throws {
            try FileManager.default.createDirectory(atPath: folder + "/" + path, withIntermediateDirectories: true)
        }

        func write(_ path: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(filePath: folder + "/" + path))
        }

        func move(_ path: String, to other: String) throws {
            try FileManager.default.moveItem(atPath: folder + "/" + path, toPath: folder + "/" + other)
        }
    }

    private static let files = ["main.py", "shop/prices.py", "shop/data/tea.txt"]

    private func place() throws -> Place {
        let place = Place()
        try place.make("shop/data")
        for file in Self.files { try place.write(file, "1") }
        return place
    }

    @Test(arguments: [false, true]) func noticesASaveInAFolder(_ polling: Bool) throws {
        let place = try place()
        let watch = FileWatch(folder: place.folder, files: Self.files, polling: polling)
        #expect(!watch.hasStirred() && (watch.lookInterval != nil) == polling && !watch.hasFallenBack)
        for file in Self.files {
            let before = watch.marks()
            try place.write(file, "other")
            #expect(soon { watch.hasStirred() } && watch.marks() != before, "\(file)")
        }
        try place.write("shop/notes.txt", "nothing to us")
        #expect(!watch.hasStirred())
    }

    @Test(arguments: [false, true]) func noticesFoldersThatComeAndGo(_ polling: Bool) throws {
        let place = Place()
        let watch = FileWatch(folder: place.folder, files: Self.files, polling: polling)
        try place.make("shop")
        _ = watch.hasStirred()
        try place.write("shop/prices.py", "1")
        #expect(soon { watch.hasStirred() })
        // All at once: the folders and what is in them.
        try place.make("shop/data")
        try place.write("shop/data/tea.txt", "1")
        #expect(soon { watch.hasStirred() })
        try place.write("shop/data/tea.txt", "other")
        #expect(soon { watch.hasStirred() })
        try place.move("shop", to: "kept")
        #expect(soon { watch.hasStirred() } && watch.marks().missing == Self.files)
        // What is still told of the folder that has gone.
        while watch.hasStirred() {}
        try place.write("kept/prices.py", "not ours any more")
        #expect(!watch.hasStirred())
        try place.move("kept", to: "shop")
        #expect(soon { watch.hasStirred() })
        try place.write("shop/data/tea.txt", "1")
        #expect(soon { watch.hasStirred() })
    }

    /// Somebody moves the exercise's folder away, and makes a new one.
    @Test func comesBackToANewFolder() throws {
        let place = try place()
        try place.make("work/shop/data")
        for file in Self.files { try place.write("work/" + file, "1") }
        let watch = FileWatch(folder: place.folder + "/work", files: Self.files, polling: false)
        try place.move("work", to: "old")
        #expect(soon { watch.hasStirred() } && watch.lookInterval != nil)
        try place.write("old/shop/prices.py", "not ours any more")
        #expect(!watch.hasStirred())
        try place.make("work/shop")
        #expect(soon { watch.hasStirred() } && watch.lookInterval == nil)
        try place.write("work/shop/prices.py", "1")
        #expect(soon { watch.hasStirred() })
    }

    /// Somebody moves a folder above it away, and makes a new one: the near one, or one far above.
    @Test(arguments: ["a/b", "a"], [false, true]) func comesBackBelowANewFolder(_ moved: String, _ polling: Bool) throws
    {
        let place = Place()
        try place.make("a/b/work/shop/data")
        for file in Self.files { try place.write("a/b/work/" + file, "1") }
        let watch = FileWatch(folder: place.folder + "/a/b/work", files: Self.files, polling: polling)
        #expect(!watch.hasStirred())
        try place.move(moved, to: "old")
        #expect(soon { watch.hasStirred() } && watch.lookInterval != nil)
        let left = place.folder + "/old" + "a/b/work".dropFirst(moved.count)
        try Data("not ours any more".utf8).write(to: URL(filePath: left + "/main.py"))
        #expect(!watch.hasStirred() && watch.marks().missing == Self.files)
        try place.make("a/b/work/shop/data")
        for file in Self.files { try place.write("a/b/work/" + file, "2") }
        #expect(soon { watch.hasStirred() } && (watch.lookInterval != nil) == polling)
        for file in Self.files {
            _ = watch.hasStirred()
            try place.write("a/b/work/" + file, "other")
            #expect(soon { watch.hasStirred() }, "\(file)")
        }
    }

    /// All of it between two looks.
    @Test func comesBackAtOnce() throws {
        let place = Place()
        try place.make("a/work")
        try place.write("a/work/main.py", "1")
        let watch = FileWatch(folder: place.folder + "/a/work", files: ["main.py"], polling: false)
        try place.move("a", to: "old")
        try place.make("a/work")
        try place.write("a/work/main.py", "2")
        #expect(soon { watch.hasStirred() } && watch.lookInterval == nil)
        while watch.hasStirred() {}
        try place.write("a/work/main.py", "3")
        #expect(soon { watch.hasStirred() })
    }

    /// A link on the way: it is what it leads to that is moved.
    @Test func followsALinkOnTheWay() throws {
        let place = Place()
        try place.make("real/work")
        try place.write("real/work/main.py", "1")
        try FileManager.default.createSymbolicLink(
            atPath: place.folder + "/link", withDestinationPath: place.folder + "/real")
        let watch = FileWatch(folder: place.folder + "/link/work", files: ["main.py"], polling: false)
        try place.move("real", to: "old")
        #expect(soon { watch.hasStirred() } && watch.lookInterval != nil)
        try place.make("real/work")
        try place.write("real/work/main.py", "2")
        #expect(soon { watch.hasStirred() } && watch.lookInterval == nil)
    }
}
