"""Signs in with one of the signers of Oracle's Python SDK, found as its users find it, and asks for
the tenancy; prints one JSON object. Arguments: the way, OCI's endpoint, the tenancy's OCID."""

import json
import sys

import oci
from oci.auth.signers import InstancePrincipalsSecurityTokenSigner, get_resource_principals_signer
from oci.identity import IdentityClient

WAY, ENDPOINT, TENANCY = sys.argv[1:4]


def tenancy(signer, **more):
    client = IdentityClient({}, signer=signer, retry_strategy=oci.retry.NoneRetryStrategy(), **more)
    return client.get_tenancy(TENANCY).data.id


if WAY == "instance_principal":
    signer = InstancePrincipalsSecurityTokenSigner(federation_endpoint=f"{ENDPOINT}/v1/x509")
    outcome = {"tenancy": tenancy(signer, service_endpoint=ENDPOINT), "region": signer.region}
    signer.refresh_security_token()
    outcome["afterRefresh"] = tenancy(signer, service_endpoint=ENDPOINT)
elif WAY == "resource_principal":
    signer = get_resource_principals_signer()
    outcome = {
        "tenancy": tenancy(signer, service_endpoint=ENDPOINT),
        "region": signer.region,
        "claim": signer.get_claim("res_tenant"),
        "compartment": signer.compartment_id,
    }
elif WAY == "unpointed":
    signer = InstancePrincipalsSecurityTokenSigner()
    outcome = {"tenancy": tenancy(signer), "region": signer.region}
else:
    raise SystemExit(f"no way to sign in is called {WAY}")

print(json.dumps(outcome))
