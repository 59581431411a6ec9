import ArgumentParser

/// The program: one command for each thing it does.
@main
struct Allemed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allemed",
        abstract: "Dugnader where people agree on how every child gets to take part.",
        version: "0.1.0",
        subcommands: [
            Serve.self, Demonstrate.self, Export.self, Import.self, DocumentsCommands.self, FiguresCommand.self,
        ])
}

/// Where the data is.
struct DataFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder with the database. It is made if it is not there.")
    var path = "data"
}
