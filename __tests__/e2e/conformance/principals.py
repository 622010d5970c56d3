"""Signs in with one of the signers of Oracle's Python SDK, set up as its users would, and reads the
tenancy; prints one JSON object. Arguments: the sign-in method, OCI's endpoint, the tenancy's OCID."""

import json
import sys

import oci
from oci.auth.signers import InstancePrincipalsSecurityTokenSigner, get_resource_principals_signer
from oci.identity import IdentityClient

METHOD, ENDPOINT, TENANCY = sys.argv[1:4]


def tenancy(signer, **more):
    client = IdentityClient({}, signer=signer, retry_strategy=oci.retry.NoneRetryStrategy(), **more)
    return client.get_tenancy(TENANCY).data.id


if METHOD == "instance_principal":
    signer = InstancePrincipalsSecurityTokenSigner(federation_endpoint=f"{ENDPOINT}/v1/x509")
    outcome = {"tenancy": tenancy(signer, service_endpoint=ENDPOINT), "region": signer.region}
    signer.refresh_security_token()
    outcome["afterRefresh"] = tenancy(signer, service_endpoint=ENDPOINT)
elif METHOD == "resource_principal":
    signer = get_resource_principals_signer()
    outcome = {
        "tenancy": tenancy(signer, service_endpoint=ENDPOINT),
        "region": signer.region,
        "claim": signer.get_claim("res_tenant"),
        "compartment": signer.compartment_id,
    }
elif METHOD == "unpointed":
    signer = InstancePrincipalsSecurityTokenSigner()
    outcome = {"tenancy": tenancy(signer), "region": signer.region}
else:
    raise SystemExit(f"no sign-in method is called {METHOD}")

print(json.dumps(outcome))
