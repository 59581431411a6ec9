import ArgumentParser
import Website

struct LinksCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Moderators' links, for those who have lost theirs.",
        subcommands: [NewLink.self])
}

struct NewLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Makes a new moderator's link to a dugnad, and prints it once.",
        discussion: """
            The site may be running. The links there are go on working; the page «Lenker» lists them all. It is recorded \
            in the dugnad as made by whoever runs the site.
            """)

    @OptionGroup var data: DataFolder

    @Argument(help: "The dugnad's code, such as havn-seil-42.")
    var code: String

    func run() async throws { try await OperatedFolder(path: data.path).carryOut(.newLink(code: code)) }
}
