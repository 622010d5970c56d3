// The External Secrets Operator for tests: its own reconcilers of SecretStores and ExternalSecrets, set up
// as its command does, and its own provider for OCI Vault. Of the command itself, most is providers for
// other clouds, which take many minutes to compile: emulator/tools/narrowed.ts leaves them out.
package main

import (
	"flag"
	"os"
	"time"

	"k8s.io/apimachinery/pkg/runtime"
	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	clientgoscheme "k8s.io/client-go/kubernetes/scheme"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/controller"
	"sigs.k8s.io/controller-runtime/pkg/log/zap"
	"sigs.k8s.io/controller-runtime/pkg/metrics/server"

	corev1 "k8s.io/api/core/v1"

	esv1 "github.com/external-secrets/external-secrets/apis/externalsecrets/v1"
	esv1alpha1 "github.com/external-secrets/external-secrets/apis/externalsecrets/v1alpha1"
	genv1alpha1 "github.com/external-secrets/external-secrets/apis/generators/v1alpha1"
	ctrlcommon "github.com/external-secrets/external-secrets/pkg/controllers/common"
	"github.com/external-secrets/external-secrets/pkg/controllers/externalsecret"
	"github.com/external-secrets/external-secrets/pkg/controllers/externalsecret/esmetrics"
	ctrlmetrics "github.com/external-secrets/external-secrets/pkg/controllers/metrics"
	"github.com/external-secrets/external-secrets/pkg/controllers/secretstore"
	"github.com/external-secrets/external-secrets/pkg/controllers/secretstore/ssmetrics"
)

func main() {
	storeInterval := flag.Duration("store-requeue-interval", 5*time.Minute, "")
	flag.Parse()
	ctrl.SetLogger(zap.New())
	if err := run(*storeInterval); err != nil {
		ctrl.Log.Error(err, "the operator ended")
		os.Exit(1)
	}
}

// run starts both reconcilers with the settings that the operator's command has by default.
func run(storeInterval time.Duration) error {
	manager, err := newManager()
	if err != nil {
		return err
	}
	ctrlmetrics.SetUpLabelNames(false)
	esmetrics.SetUpMetrics()
	ssmetrics.SetUpMetrics()
	if err := setUpStores(manager, storeInterval); err != nil {
		return err
	}
	if err := setUpExternalSecrets(manager); err != nil {
		return err
	}
	return manager.Start(ctrl.SetupSignalHandler())
}

func newManager() (ctrl.Manager, error) {
	scheme := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{
		clientgoscheme.AddToScheme, esv1.AddToScheme, esv1alpha1.AddToScheme, genv1alpha1.AddToScheme,
	} {
		utilruntime.Must(add(scheme))
	}
	config, err := ctrl.GetConfig()
	if err != nil {
		return nil, err
	}
	uncached := []client.Object{&corev1.Secret{}, &corev1.ConfigMap{}}
	return ctrl.NewManager(config, ctrl.Options{
		Scheme:  scheme,
		Metrics: server.Options{BindAddress: "0"},
		Client:  client.Options{Cache: &client.CacheOptions{DisableFor: uncached}},
	})
}

func setUpStores(manager ctrl.Manager, interval time.Duration) error {
	reconciler := &secretstore.StoreReconciler{
		Client:          manager.GetClient(),
		Log:             ctrl.Log.WithName("controllers").WithName("SecretStore"),
		Scheme:          manager.GetScheme(),
		ControllerClass: "default",
		RequeueInterval: interval,
	}
	return reconciler.SetupWithManager(manager, options())
}

func setUpExternalSecrets(manager ctrl.Manager) error {
	secrets, err := ctrlcommon.BuildManagedSecretClient(manager, "")
	if err != nil {
		return err
	}
	reconciler := &externalsecret.Reconciler{
		Client:          manager.GetClient(),
		SecretClient:    secrets,
		Log:             ctrl.Log.WithName("controllers").WithName("ExternalSecret"),
		Scheme:          manager.GetScheme(),
		RestConfig:      manager.GetConfig(),
		ControllerClass: "default",
		RequeueInterval: time.Hour,
		EnableFloodGate: true,
	}
	return reconciler.SetupWithManager(manager, options())
}

func options() controller.Options {
	return controller.Options{
		MaxConcurrentReconciles: 1,
		RateLimiter:             ctrlcommon.BuildRateLimiter(),
	}
}
