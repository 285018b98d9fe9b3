/**
 * What the fake internet shows for https. It stands for no name, no browser trusts it (the harness tells them not to mind),
 * and its key is of no use to anybody: kept here so that the tests need no openssl.
 */
export const CERTIFICATE = {
	key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/lNhZQvOHg6+gBKW
oKBLhcEK9GSuGvfkyZFYNfdrBkShRANCAAQuALhwtJ5mowcdE1rbO0y8IOPH/xJO
u9Tz63kpgoSSC0VJMmOBwG4yueGQGyILWewh5BCDzS0AiBq9IB9UJ0oC
-----END PRIVATE KEY-----`,
	cert: `-----BEGIN CERTIFICATE-----
MIIBhzCCAS2gAwIBAgIUF0mLE8Hwxs4L8n7aV57qiAEi7J0wCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNZmFrZSBpbnRlcm5ldDAgFw0yNjExMjIyMzMwMTZaGA8yMTI2
MTAyOTIzMzAxNlowGDEWMBQGA1UEAwwNZmFrZSBpbnRlcm5ldDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABC4AuHC0nmajBx0TWts7TLwg48f/Ek671PPreSmChJIL
RUkyY4HAbjK54ZAbIgtZ7CHkEIPNLQCIGr0gH1QnSgKjUzBRMB0GA1UdDgQWBBTv
2sB/51/zw23caghMSGPm2cy0KjAfBgNVHSMEGDAWgBTv2sB/51/zw23caghMSGPm
2cy0KjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIDnmDDKeSZ5j
tt8OP5Gogn7W/+Ro6aNMdmEQG4GZqWa0AiEA20NSFOjQEy4AH98u5Z+6heoYoFsu
nhZCD/RT9mNO9KU=
-----END CERTIFICATE-----`,
};
