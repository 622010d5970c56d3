"""Signs in with what the auth action left, like a program that uses Oracle's Python SDK: with the config
file and the profile in the environment. Prints the responses of two calls as JSON."""

import json
import os

import oci
from oci.container_engine import ContainerEngineClient
from oci.identity import IdentityClient

config = oci.config.from_file(
    os.environ["OCI_CONFIG_FILE"], os.environ["OCI_CONFIG_PROFILE"]
)
signer = None
if os.environ["OCI_CLI_AUTH"] == "security_token":
    with open(config["security_token_file"]) as file:
        token = file.read()
    key = oci.signer.load_private_key_from_file(config["key_file"])
    signer = oci.auth.signers.SecurityTokenSigner(token, key)
options = {"service_endpoint": os.environ["OCI_CLI_ENDPOINT"]}
if signer:
    options["signer"] = signer
domains = IdentityClient(config, **options).list_availability_domains(config["tenancy"]).data
cluster = ContainerEngineClient(config, **options).get_cluster(os.environ["CLUSTER_ID"]).data
print(json.dumps({"tenancy": domains[0].compartment_id, "region": config["region"], "cluster": cluster.id}))
