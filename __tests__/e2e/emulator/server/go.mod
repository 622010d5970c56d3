module test.invalid/server

go 1.26
