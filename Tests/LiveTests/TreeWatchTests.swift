import Dispatch
import Foundation
import TestSupport
import Testing

@testable import Live

/// What wakes up whoever proves a catalog at every save.
@Suite struct TreeWatchTests {
    /// A folder above the one that is watched is moved away, and made anew.
    @Test func wakesUpWhenAFolderAboveIsMoved() throws {
        try TemporaryFolder.with { folder in
            let (work, inner) = (folder.path + "/work", folder.path + "/work/Exercises/basics")
            try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
            nonisolated(unsafe) let watch = TreeWatch([work + "/Exercises"])
            func wakesUp() -> Bool {
                let woken = DispatchSemaphore(value: 0)
                Thread.detachNewThread {
                    watch.wait()
                    woken.signal()
                }
                return woken.wait(timeout: .now() + 60) == .success
            }
            try FileManager.default.moveItem(atPath: work, toPath: folder.path + "/old")
            try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
            try #require(wakesUp())
            try Data("1".utf8).write(to: URL(filePath: inner + "/x.json"))
            #expect(wakesUp())
        }
    }
}
