"""Checks who is authenticated: the token exchange, and invalid signatures."""

import json
import time
import urllib.request

import oci
from checks import CONFIG, ENDPOINT, ENV, check
from oci.auth.signers import TokenExchangeSigner
from oci.container_engine import ContainerEngineClient


def github_token(audience):
    request = urllib.request.Request(
        f"{ENV['oidcRequestUrl']}&audience={audience}",
        headers={"Authorization": f"Bearer {ENV['oidcRequestToken']}"},
    )
    return json.load(urllib.request.urlopen(request))["value"]


@check("GitHub's token is exchanged by the SDK's signer, and the result signs a call")
def _():
    client_id, client_secret = ENV["oidcClientId"], ENV["oidcClientSecret"]
    signer = TokenExchangeSigner(
        github_token("https://cloud.oracle.com"), ENV["identityDomainUrl"], client_id, client_secret, region=ENV["region"]
    )
    client = ContainerEngineClient({"region": ENV["region"]}, signer=signer, **ENDPOINT)
    return {"status": client.get_cluster(ENV["clusterId"]).status}


def refused(change):
    config = dict(CONFIG)
    change(config)
    try:
        return ContainerEngineClient(config, **ENDPOINT).get_cluster(ENV["clusterId"]).status
    except oci.exceptions.ServiceError as error:
        return f"{error.status} {error.code}"


@check("a wrong key is refused")
def _():
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    ).decode()

    def change(config):
        config.pop("key_file")
        config["key_content"] = pem

    return refused(change)


@check("a foreign tenancy is refused")
def _():
    def change(config):
        config["tenancy"] = "ocid1.tenancy.oc1..aaaaaaaaforeignforeignforeignforeignforeignforeignforeignfore"

    return refused(change)


@check("a changed body and an old date are refused")
def _():
    from oci._vendor import requests
    from email.utils import formatdate

    signer = oci.signer.Signer(CONFIG["tenancy"], CONFIG["user"], CONFIG["fingerprint"], CONFIG["key_file"])
    url = f"{ENV['endpoint']}/20160918/networkSecurityGroups"
    body = json.dumps({"compartmentId": ENV["networkCompartmentId"], "vcnId": ENV["vcnId"], "displayName": "one"})
    session = requests.Session()
    prepared = session.prepare_request(
        requests.Request("POST", url, data=body, headers={"content-type": "application/json"}, auth=signer)
    )
    prepared.body = body.replace("one", "two").encode()
    changed = session.send(prepared).status_code
    old = requests.get(
        f"{ENV['endpoint']}/20180222/clusters/{ENV['clusterId']}",
        auth=signer,
        headers={"date": formatdate(time.time() - 600, usegmt=True)},
    ).status_code
    return {"changedBody": changed, "oldDate": old}
