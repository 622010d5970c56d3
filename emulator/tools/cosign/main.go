// A signer for tests: sigstore's own library for keys, signatures and their place in a registry, behind
// those arguments of the cosign command that build-push uses. Of the command itself, most is clients of
// clouds and logs, which take minutes to compile.
package main

import (
	"bytes"
	"context"
	"crypto"
	"encoding/base64"
	"flag"
	"fmt"
	"os"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/sigstore/cosign/v3/pkg/cosign"
	"github.com/sigstore/cosign/v3/pkg/oci/mutate"
	"github.com/sigstore/cosign/v3/pkg/oci/remote"
	"github.com/sigstore/cosign/v3/pkg/oci/static"
	"github.com/sigstore/sigstore/pkg/cryptoutils"
	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/sigstore/sigstore/pkg/signature/payload"
)

const keyVariable = "COSIGN_PRIVATE_KEY"

var commands = map[string]func(arguments []string) error{
	"version":           func([]string) error { return nil },
	"generate-key-pair": generate,
	"sign":              sign,
	"verify":            verify,
}

func main() {
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: cosign version|generate-key-pair|sign|verify …")
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "Error:", err)
		os.Exit(1)
	}
}

func password(bool) ([]byte, error) {
	return []byte(os.Getenv("COSIGN_PASSWORD")), nil
}

// generate writes PREFIX.key and PREFIX.pub: generate-key-pair --output-key-prefix PREFIX.
func generate(arguments []string) error {
	flags := flag.NewFlagSet("generate-key-pair", flag.ContinueOnError)
	prefix := flags.String("output-key-prefix", "cosign", "")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	keys, err := cosign.GenerateKeyPair(password)
	if err != nil {
		return err
	}
	if err := os.WriteFile(*prefix+".key", keys.PrivateBytes, 0o600); err != nil {
		return err
	}
	return os.WriteFile(*prefix+".pub", keys.PublicBytes, 0o644)
}

// sign puts a signature beside an image, with the login of DOCKER_CONFIG:
// sign --yes --key=env://COSIGN_PRIVATE_KEY [--allow-http-registry] -- IMAGE.
func sign(arguments []string) error {
	flags := flag.NewFlagSet("sign", flag.ContinueOnError)
	key := flags.String("key", "", "")
	yes := flags.Bool("yes", false, "")
	flags.Bool("allow-http-registry", false, "")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	if *key != "env://"+keyVariable || !*yes {
		return fmt.Errorf("only --yes and a key of %s are known", keyVariable)
	}
	image, err := name.NewDigest(flags.Arg(0))
	if err != nil {
		return err
	}
	pass, _ := password(false)
	signer, err := cosign.LoadPrivateKey([]byte(os.Getenv(keyVariable)), pass, nil)
	if err != nil {
		return err
	}
	content, err := payload.Cosign{Image: image}.MarshalJSON()
	if err != nil {
		return err
	}
	made, err := signer.SignMessage(bytes.NewReader(content))
	if err != nil {
		return err
	}
	own, err := static.NewSignature(content, base64.StdEncoding.EncodeToString(made))
	if err != nil {
		return err
	}
	signed, err := mutate.AttachSignatureToEntity(remote.SignedUnknown(image), own)
	if err != nil {
		return err
	}
	return remote.WriteSignatures(image.Repository, signed)
}

// verify ends well if an image has a signature by a key: verify --key FILE IMAGE.
func verify(arguments []string) error {
	flags := flag.NewFlagSet("verify", flag.ContinueOnError)
	key := flags.String("key", "", "")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	content, err := os.ReadFile(*key)
	if err != nil {
		return err
	}
	public, err := cryptoutils.UnmarshalPEMToPublicKey(content)
	if err != nil {
		return err
	}
	verifier, err := signature.LoadVerifier(public, crypto.SHA256)
	if err != nil {
		return err
	}
	image, err := name.NewDigest(flags.Arg(0))
	if err != nil {
		return err
	}
	options := &cosign.CheckOpts{
		SigVerifier:   verifier,
		ClaimVerifier: cosign.SimpleClaimVerifier,
		IgnoreTlog:    true,
	}
	_, _, err = cosign.VerifyImageSignatures(context.Background(), image, options)
	return err
}
