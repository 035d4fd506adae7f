import Foundation
import Glibc
import TestSupport
import Testing

@testable import System

/// Below a root folder nothing is reached but what lies there.
@Suite struct RootFolderTests {
    @Test(arguments: ["", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/../../b", "a\u{0}b", "./a"])
    func isNoPath(_ path: String) throws {
        try TemporaryFolder.with { folder in
            let root = RootFolder(folder.path)
            let fault = SystemFault(root.path(of: path), errno: EINVAL)
            #expect(throws: fault) { try root.read(path) }
            #expect(throws: fault) { try root.write(path, []) }
            #expect(throws: SystemFault.self) { try root.makeFolder(path) }
        }
    }

    /// The kernel takes a name byte by byte: a combining mark behind a slash or a dot makes a name like any other.
    @Test(arguments: ["a/\u{301}b", "..\u{301}/x", "a/.\u{301}./x"])
    func marksAreLetters(_ path: String) throws {
        try TemporaryFolder.with { folder in
            let root = RootFolder(folder.path)
            try root.withParent(of: path, making: true) { _, _ in }
            try root.write(path, [1])
            #expect(try root.read(path) == [1])
            #expect(
                try FileManager.default.subpathsOfDirectory(atPath: folder.path).count == path.utf8.count { $0 == 0x2F }
                    + 1)
        }
    }

    @Test(arguments: ["link", "link/inner", "folder/link", "loop", "lost"])
    func aLinkIsNamed(_ path: String) throws {
        try TemporaryFolder.with { folder in
            let (inside, outside) = (folder.path + "/in", folder.path + "/out")
            for path in [inside + "/folder", outside] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
            try Data("secret".utf8).write(to: URL(filePath: outside + "/inner"))
            for (name, target) in [
                ("link", "../out"), ("folder/link", "../../out/inner"), ("loop", "loop"), ("lost", "gone"),
            ] {
                try FileManager.default.createSymbolicLink(atPath: "\(inside)/\(name)", withDestinationPath: target)
            }
            let root = RootFolder(inside)
            for attempt in [
                { _ = try root.read(path) }, { _ = try root.names(path) }, { try root.makeFolder(path + "/new") },
                { _ = try root.openFile(path, O_RDWR | O_CREAT | O_APPEND) },
            ] as [() throws -> Void] {
                let fault = #expect(throws: SystemFault.self) { try attempt() }
                if case .link? = fault?.cause {} else { Issue.record("\(String(describing: fault))") }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["inner"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["in", "out"])
        }
    }

    /// Only root can give files away, so only root can try it.
    @Test(.enabled(if: geteuid() == 0))
    func whatAnotherHasPutThereIsRefused() throws {
        try TemporaryFolder.with { folder in
            let root = RootFolder(folder.path, checksOwner: true)
            try root.write("file", [1])
            try root.makeFolder("folder/inner")
            chown(folder.path + "/file", 12345, 12345)
            chown(folder.path + "/folder", 12345, 12345)
            #expect(throws: SystemFault(root.path(of: "file"), .ownedByAnother(12345))) { try root.read("file") }
            #expect(throws: SystemFault(root.path(of: "folder"), .ownedByAnother(12345))) {
                try root.write("folder/inner/x", [])
            }
            // All in the hands of the folder's own owner is how a mounted folder looks.
            chown(folder.path, 12345, 12345)
            #expect(try root.read("file") == [1])
        }
    }
}
