using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.DynamoDb;
using LambdaEvents.Kinesis;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Benchmarks;

/// <summary>Uses every member of our records, so that nothing stays undecoded.</summary>
public static class Touch
{
    public static int Of(SqsEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records)
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(SqsMessage record)
    {
        var sum = 0;
        sum += record.MessageId.Length;
        sum += record.ReceiptHandle.Length;
        sum += record.Body.Length;
        sum += Of(record.Attributes);
        foreach (var (name, value) in record.MessageAttributes)
        {
            sum += name.Length + Of(value);
        }

        sum += record.Md5OfMessageAttributes is { } md5OfMessageAttributes ? md5OfMessageAttributes.Length : 0;
        sum += record.Md5OfBody.Length;
        sum += record.EventSource.Length;
        sum += record.EventSourceArn.Length;
        sum += record.AwsRegion.Length;
        return sum;
    }

    public static int Of(SqsMessageAttributes record)
    {
        var sum = 0;
        sum += record.AwsTraceHeader is { } awsTraceHeader ? awsTraceHeader.Length : 0;
        sum += (int)record.ApproximateReceiveCount;
        sum += (int)record.SentTimestamp.Ticks;
        sum += record.SequenceNumber is { } sequenceNumber ? sequenceNumber.Length : 0;
        sum += record.MessageGroupId is { } messageGroupId ? messageGroupId.Length : 0;
        sum += record.SenderId.Length;
        sum += record.MessageDeduplicationId is { } messageDeduplicationId ? messageDeduplicationId.Length : 0;
        sum += (int)record.ApproximateFirstReceiveTimestamp.Ticks;
        sum += record.DeadLetterQueueSourceArn is { } deadLetterQueueSourceArn ? deadLetterQueueSourceArn.Length : 0;
        return sum;
    }

    public static int Of(SqsMessageAttribute record)
    {
        var sum = 0;
        sum += record.StringValue is { } stringValue ? stringValue.Length : 0;
        sum += record.BinaryValue is { } binaryValue ? binaryValue.Text.Length : 0;
        foreach (var item in record.StringListValues ?? [])
        {
            sum += item.Length;
        }

        foreach (var item in record.BinaryListValues ?? [])
        {
            sum += item.Text.Length;
        }

        sum += record.DataType.Length;
        return sum;
    }

    public static int Of(KinesisEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records)
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(KinesisEventRecord record)
    {
        var sum = 0;
        sum += Of(record.Kinesis);
        sum += record.EventSource.Length;
        sum += record.EventVersion.Length;
        sum += record.EventId.Length;
        sum += record.EventName.Length;
        sum += record.InvokeIdentityArn.Length;
        sum += record.AwsRegion.Length;
        sum += record.EventSourceArn.Length;
        return sum;
    }

    public static int Of(KinesisStreamRecord record)
    {
        var sum = 0;
        sum += record.KinesisSchemaVersion.Length;
        sum += record.PartitionKey is { } partitionKey ? partitionKey.Length : 0;
        sum += record.SequenceNumber.Length;
        sum += record.Data.Text.Length;
        sum += (int)record.ApproximateArrivalTimestamp.Ticks;
        sum += record.EncryptionType is { } encryptionType ? encryptionType.Length : 0;
        return sum;
    }

    public static int Of(DynamoDbEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records)
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(DynamoDbEventRecord record)
    {
        var sum = 0;
        sum += record.EventId.Length;
        sum += record.EventName.Length;
        sum += record.EventVersion.Length;
        sum += record.EventSource.Length;
        sum += record.AwsRegion.Length;
        sum += Of(record.Dynamodb);
        sum += record.EventSourceArn.Length;
        sum += record.UserIdentity is { } userIdentity ? Of(userIdentity) : 0;
        return sum;
    }

    public static int Of(DynamoDbStreamRecord record)
    {
        var sum = 0;
        sum += record.ApproximateCreationDateTime is { } approximateCreationDateTime ? (int)approximateCreationDateTime.Ticks : 0;
        foreach (var (name, value) in record.Keys)
        {
            sum += name.Length + Of(value);
        }

        foreach (var (name, value) in record.NewImage ?? [])
        {
            sum += name.Length + Of(value);
        }

        foreach (var (name, value) in record.OldImage ?? [])
        {
            sum += name.Length + Of(value);
        }

        sum += record.SequenceNumber.Length;
        sum += (int)record.SizeBytes;
        sum += record.StreamViewType.Length;
        return sum;
    }

    public static int Of(DynamoDbUserIdentity record)
    {
        var sum = 0;
        sum += record.Type is { } type ? type.Length : 0;
        sum += record.PrincipalId is { } principalId ? principalId.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayProxyRequest record)
    {
        var sum = 0;
        sum += record.Version is { } version ? version.Length : 0;
        sum += record.Resource.Length;
        sum += record.Path.Length;
        sum += record.HttpMethod.Length;
        foreach (var (name, value) in record.Headers ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueHeaders ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        foreach (var (name, value) in record.QueryStringParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueQueryStringParameters ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        foreach (var (name, value) in record.PathParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.StageVariables ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += Of(record.RequestContext);
        sum += record.Body is { } body ? body.Length : 0;
        sum += record.IsBase64Encoded is { } isBase64Encoded ? (isBase64Encoded ? 1 : 0) : 0;
        return sum;
    }

    public static int Of(ApiGatewayProxyRequestContext record)
    {
        var sum = 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.ApiId is { } apiId ? apiId.Length : 0;
        foreach (var (name, value) in record.Authorizer ?? [])
        {
            sum += name.Length + (int)value.ValueKind;
        }

        sum += record.DeploymentId is { } deploymentId ? deploymentId.Length : 0;
        sum += record.DomainName is { } domainName ? domainName.Length : 0;
        sum += record.DomainPrefix is { } domainPrefix ? domainPrefix.Length : 0;
        sum += record.ExtendedRequestId is { } extendedRequestId ? extendedRequestId.Length : 0;
        sum += record.HttpMethod is { } httpMethod ? httpMethod.Length : 0;
        sum += record.Identity is { } identity ? Of(identity) : 0;
        sum += record.OperationName is { } operationName ? operationName.Length : 0;
        sum += record.Path is { } path ? path.Length : 0;
        sum += record.Protocol is { } protocol ? protocol.Length : 0;
        sum += record.RequestId is { } requestId ? requestId.Length : 0;
        sum += record.RequestTime is { } requestTime ? requestTime.Length : 0;
        sum += record.RequestTimeEpoch is { } requestTimeEpoch ? (int)requestTimeEpoch.Ticks : 0;
        sum += record.ResourceId is { } resourceId ? resourceId.Length : 0;
        sum += record.ResourcePath is { } resourcePath ? resourcePath.Length : 0;
        sum += record.Stage is { } stage ? stage.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayRequestIdentity record)
    {
        var sum = 0;
        sum += record.AccessKey is { } accessKey ? accessKey.Length : 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.ApiKey is { } apiKey ? apiKey.Length : 0;
        sum += record.ApiKeyId is { } apiKeyId ? apiKeyId.Length : 0;
        sum += record.Caller is { } caller ? caller.Length : 0;
        sum += record.ClientCert is { } clientCert ? Of(clientCert) : 0;
        foreach (var item in record.CognitoAmr ?? [])
        {
            sum += item.Length;
        }

        sum += record.CognitoAuthenticationProvider is { } cognitoAuthenticationProvider ? cognitoAuthenticationProvider.Length : 0;
        sum += record.CognitoAuthenticationType is { } cognitoAuthenticationType ? cognitoAuthenticationType.Length : 0;
        sum += record.CognitoIdentityId is { } cognitoIdentityId ? cognitoIdentityId.Length : 0;
        sum += record.CognitoIdentityPoolId is { } cognitoIdentityPoolId ? cognitoIdentityPoolId.Length : 0;
        sum += record.PrincipalOrgId is { } principalOrgId ? principalOrgId.Length : 0;
        sum += record.SourceIp is { } sourceIp ? sourceIp.Length : 0;
        sum += record.User is { } user ? user.Length : 0;
        sum += record.UserAgent is { } userAgent ? userAgent.Length : 0;
        sum += record.UserArn is { } userArn ? userArn.Length : 0;
        sum += record.VpcId is { } vpcId ? vpcId.Length : 0;
        sum += record.VpceId is { } vpceId ? vpceId.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayClientCertificate record)
    {
        var sum = 0;
        sum += record.ClientCertPem is { } clientCertPem ? clientCertPem.Length : 0;
        sum += record.SubjectDn is { } subjectDn ? subjectDn.Length : 0;
        sum += record.IssuerDn is { } issuerDn ? issuerDn.Length : 0;
        sum += record.SerialNumber is { } serialNumber ? serialNumber.Length : 0;
        sum += record.Validity is { } validity ? Of(validity) : 0;
        return sum;
    }

    public static int Of(ApiGatewayClientCertificateValidity record)
    {
        var sum = 0;
        sum += record.NotBefore is { } notBefore ? notBefore.Length : 0;
        sum += record.NotAfter is { } notAfter ? notAfter.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2Request record)
    {
        var sum = 0;
        sum += record.Version.Length;
        sum += record.RouteKey.Length;
        sum += record.RawPath.Length;
        sum += record.RawQueryString.Length;
        foreach (var item in record.Cookies ?? [])
        {
            sum += item.Length;
        }

        foreach (var (name, value) in record.Headers)
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.QueryStringParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += Of(record.RequestContext);
        foreach (var (name, value) in record.PathParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += (record.IsBase64Encoded ? 1 : 0);
        foreach (var (name, value) in record.StageVariables ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += record.Body is { } body ? body.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2RequestContext record)
    {
        var sum = 0;
        sum += record.AccountId.Length;
        sum += record.ApiId.Length;
        sum += record.Authentication is { } authentication ? Of(authentication) : 0;
        sum += record.Authorizer is { } authorizer ? Of(authorizer) : 0;
        sum += record.DomainName.Length;
        sum += record.DomainPrefix.Length;
        sum += Of(record.Http);
        sum += record.RequestId.Length;
        sum += record.RouteKey.Length;
        sum += record.Stage.Length;
        sum += record.Time.Length;
        sum += (int)record.TimeEpoch.Ticks;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2Authentication record)
    {
        var sum = 0;
        sum += record.ClientCert is { } clientCert ? Of(clientCert) : 0;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2Authorizer record)
    {
        var sum = 0;
        sum += record.Jwt is { } jwt ? Of(jwt) : 0;
        foreach (var (name, value) in record.Lambda ?? [])
        {
            sum += name.Length + (int)value.ValueKind;
        }

        sum += record.Iam is { } iam ? Of(iam) : 0;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2JwtAuthorizer record)
    {
        var sum = 0;
        foreach (var (name, value) in record.Claims ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var item in record.Scopes ?? [])
        {
            sum += item.Length;
        }
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2IamAuthorizer record)
    {
        var sum = 0;
        sum += record.AccessKey is { } accessKey ? accessKey.Length : 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.CallerId is { } callerId ? callerId.Length : 0;
        sum += record.CognitoIdentity is { } cognitoIdentity ? Of(cognitoIdentity) : 0;
        sum += record.PrincipalOrgId is { } principalOrgId ? principalOrgId.Length : 0;
        sum += record.UserArn is { } userArn ? userArn.Length : 0;
        sum += record.UserId is { } userId ? userId.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2CognitoIdentity record)
    {
        var sum = 0;
        foreach (var item in record.Amr ?? [])
        {
            sum += item.Length;
        }

        sum += record.IdentityId is { } identityId ? identityId.Length : 0;
        sum += record.IdentityPoolId is { } identityPoolId ? identityPoolId.Length : 0;
        return sum;
    }

    public static int Of(ApiGatewayHttpApiV2Http record)
    {
        var sum = 0;
        sum += record.Method.Length;
        sum += record.Path.Length;
        sum += record.Protocol.Length;
        sum += record.SourceIp.Length;
        sum += record.UserAgent.Length;
        return sum;
    }

    public static int Of(S3Event record)
    {
        var sum = 0;
        foreach (var item in record.Records)
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(S3EventRecord record)
    {
        var sum = 0;
        sum += record.EventVersion.Length;
        sum += record.EventSource.Length;
        sum += record.AwsRegion.Length;
        sum += (int)record.EventTime.Ticks;
        sum += record.EventName.Length;
        sum += Of(record.UserIdentity);
        sum += Of(record.RequestParameters);
        sum += Of(record.ResponseElements);
        sum += Of(record.S3);
        sum += record.GlacierEventData is { } glacierEventData ? Of(glacierEventData) : 0;
        sum += record.RestoreEventData is { } restoreEventData ? Of(restoreEventData) : 0;
        sum += record.ReplicationEventData is { } replicationEventData ? Of(replicationEventData) : 0;
        sum += record.IntelligentTieringEventData is { } intelligentTieringEventData ? Of(intelligentTieringEventData) : 0;
        sum += record.LifecycleEventData is { } lifecycleEventData ? Of(lifecycleEventData) : 0;
        return sum;
    }

    public static int Of(S3UserIdentity record)
    {
        var sum = 0;
        sum += record.PrincipalId.Length;
        return sum;
    }

    public static int Of(S3RequestParameters record)
    {
        var sum = 0;
        sum += record.SourceIpAddress.Length;
        return sum;
    }

    public static int Of(S3ResponseElements record)
    {
        var sum = 0;
        sum += record.RequestId.Length;
        sum += record.HostId.Length;
        return sum;
    }

    public static int Of(S3Entity record)
    {
        var sum = 0;
        sum += record.S3SchemaVersion.Length;
        sum += record.ConfigurationId.Length;
        sum += Of(record.Bucket);
        sum += Of(record.Object);
        if (record.ObjectAnnotations is { } objectAnnotations)
        {
            foreach (var item in objectAnnotations)
            {
                sum += Of(item);
            }
        }

        return sum;
    }

    public static int Of(S3Bucket record)
    {
        var sum = 0;
        sum += record.Name.Length;
        sum += Of(record.OwnerIdentity);
        sum += record.Arn.Length;
        return sum;
    }

    public static int Of(S3OwnerIdentity record)
    {
        var sum = 0;
        sum += record.PrincipalId.Length;
        return sum;
    }

    public static int Of(S3Object record)
    {
        var sum = 0;
        sum += record.Key.Length;
        sum += record.Size is { } size ? (int)size : 0;
        sum += record.ETag is { } eTag ? eTag.Length : 0;
        sum += record.VersionId is { } versionId ? versionId.Length : 0;
        sum += record.HasObjectAnnotation is true ? 1 : 0;
        sum += record.Sequencer is { } sequencer ? sequencer.Length : 0;
        return sum;
    }

    public static int Of(S3ObjectAnnotation record)
    {
        var sum = 0;
        sum += record.Name is { } name ? name.Length : 0;
        sum += record.Size is { } size ? (int)size : 0;
        sum += record.ETag is { } eTag ? eTag.Length : 0;
        return sum;
    }

    public static int Of(S3GlacierEventData record)
    {
        var sum = 0;
        sum += record.RestoreEventData is { } restoreEventData ? Of(restoreEventData) : 0;
        return sum;
    }

    public static int Of(S3RestoreEventData record)
    {
        var sum = 0;
        sum += record.LifecycleRestorationExpiryTime is { } lifecycleRestorationExpiryTime ? (int)lifecycleRestorationExpiryTime.Ticks : 0;
        sum += record.LifecycleRestoreStorageClass is { } lifecycleRestoreStorageClass ? lifecycleRestoreStorageClass.Length : 0;
        return sum;
    }

    public static int Of(S3ReplicationEventData record)
    {
        var sum = 0;
        sum += record.ReplicationRuleId is { } replicationRuleId ? replicationRuleId.Length : 0;
        sum += record.DestinationBucket is { } destinationBucket ? destinationBucket.Length : 0;
        sum += record.S3Operation is { } s3Operation ? s3Operation.Length : 0;
        sum += record.RequestTime is { } requestTime ? (int)requestTime.Ticks : 0;
        sum += record.FailureReason is { } failureReason ? failureReason.Length : 0;
        sum += record.Threshold is { } threshold ? threshold.Length : 0;
        sum += record.ReplicationTime is { } replicationTime ? replicationTime.Length : 0;
        return sum;
    }

    public static int Of(S3IntelligentTieringEventData record)
    {
        var sum = 0;
        sum += record.DestinationAccessTier is { } destinationAccessTier ? destinationAccessTier.Length : 0;
        return sum;
    }

    public static int Of(S3LifecycleEventData record)
    {
        var sum = 0;
        sum += record.TransitionEventData is { } transitionEventData ? Of(transitionEventData) : 0;
        return sum;
    }

    public static int Of(S3TransitionEventData record)
    {
        var sum = 0;
        sum += record.DestinationStorageClass is { } destinationStorageClass ? destinationStorageClass.Length : 0;
        return sum;
    }

    public static int Of(SnsEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records)
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(SnsRecord record)
    {
        var sum = 0;
        sum += record.EventSource.Length;
        sum += record.EventVersion.Length;
        sum += record.EventSubscriptionArn.Length;
        sum += Of(record.Sns);
        return sum;
    }

    public static int Of(SnsMessage record)
    {
        var sum = 0;
        sum += record.Type.Length;
        sum += record.MessageId.Length;
        sum += record.Token is { } token ? token.Length : 0;
        sum += record.TopicArn.Length;
        sum += record.Subject is { } subject ? subject.Length : 0;
        sum += record.Message.Length;
        sum += (int)record.Timestamp.Ticks;
        sum += record.SignatureVersion.Length;
        sum += record.Signature.Length;
        sum += record.SigningCertUrl.Length;
        sum += record.UnsubscribeUrl is { } unsubscribeUrl ? unsubscribeUrl.Length : 0;
        foreach (var (name, value) in record.MessageAttributes ?? [])
        {
            sum += name.Length + Of(value);
        }
        return sum;
    }

    public static int Of(SnsMessageAttribute record)
    {
        var sum = 0;
        sum += record.Type.Length;
        sum += record.Value.Length;
        return sum;
    }

    public static int Of(AlbRequest record)
    {
        var sum = 0;
        sum += Of(record.RequestContext);
        sum += record.HttpMethod.Length;
        sum += record.Path.Length;
        foreach (var (name, value) in record.QueryStringParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueQueryStringParameters ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        foreach (var (name, value) in record.Headers ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueHeaders ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        sum += record.Body.Length;
        sum += (record.IsBase64Encoded ? 1 : 0);
        return sum;
    }

    public static int Of(AlbRequestContext record)
    {
        var sum = 0;
        sum += Of(record.Elb);
        return sum;
    }

    public static int Of(AlbElb record)
    {
        var sum = 0;
        sum += record.TargetGroupArn.Length;
        return sum;
    }

    public static int Of(DynamoDbAttributeValue record)
    {
        var sum = 0;
        sum += record.S is { } s ? s.Length : 0;
        sum += record.N is { } n ? n.Length : 0;
        sum += record.B is { } b ? b.Text.Length : 0;
        sum += record.Bool is { } flag ? (flag ? 1 : 0) : 0;
        foreach (var (name, value) in record.M ?? [])
        {
            sum += name.Length + Of(value);
        }

        foreach (var item in record.L ?? [])
        {
            sum += Of(item);
        }

        foreach (var item in record.StringSet ?? [])
        {
            sum += item.Length;
        }

        foreach (var item in record.NumberSet ?? [])
        {
            sum += item.Length;
        }

        foreach (var item in record.BinarySet ?? [])
        {
            sum += item.Text.Length;
        }

        return sum;
    }
}
